<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message>
        <source>Window {window}</source>
        <translation>{window} 号窗口</translation>
    </message>
    <message>
        <source>After your visit you may tell us here how it was.</source>
        <translation>业务办结后，您可在此评价服务。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Welcome. What can we do for you?</source>
        <translation>欢迎光临，请选择您要办理的事项</translation>
    </message>
    <message>
        <source>Our colleagues at the counter gladly do all of this for you, too.</source>
        <translation>以上各项也可由柜台工作人员为您办理。</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>预约签到</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>申请预约</translation>
    </message>
    <message>
        <source>Fill in a form while you wait</source>
        <translation>等候时预先填单</translation>
    </message>
    <message>
        <source>Rate our service</source>
        <translation>服务评价</translation>
    </message>
    <message>
        <source>Complain or suggest</source>
        <translation>投诉与建议</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Windows Shell Launcher does not start the kiosk in place of the desktop.</source>
        <translation>Windows Shell Launcher 未将自助机设为外壳程序，桌面仍可到达。</translation>
    </message>
    <message>
        <source>Windows Keyboard Filter does not hold the system&apos;s key combinations.</source>
        <translation>Windows 键盘筛选器未启用，系统组合键未被拦截。</translation>
    </message>
    <message>
        <source>The shortcut of the sticky keys (Shift five times) is on.</source>
        <translation>粘滞键快捷方式（连按五次 Shift）未关闭。</translation>
    </message>
    <message>
        <source>A desktop runs behind the kiosk: it has no session of its own (such as cage).</source>
        <translation>自助机后面运行着桌面环境，没有独立的会话（例如 cage）。</translation>
    </message>
    <message>
        <source>Consoles can be switched to (Ctrl+Alt+F1 and others).</source>
        <translation>可以切换到控制台（Ctrl+Alt+F1 等）。</translation>
    </message>
    <message>
        <source>The kernel takes orders from the keyboard (Magic SysRq).</source>
        <translation>内核接受键盘指令（Magic SysRq）。</translation>
    </message>
    <message>
        <source>The kiosk runs as a user who may administer this machine.</source>
        <translation>自助机以可管理本机的用户身份运行。</translation>
    </message>
    <message>
        <source>No watchdog restarts the kiosk after a crash.</source>
        <translation>没有看护进程，崩溃后不会自动重启。</translation>
    </message>
    <message>
        <source>No engine here speaks Mandarin: nothing is read aloud.</source>
        <translation>本机没有普通话语音引擎，不能朗读。</translation>
    </message>
    <message>
        <source>This system&apos;s lock-down cannot be examined.</source>
        <translation>无法检查本系统的锁定措施。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not sure? Take a number for basic advice, or ask at the counter.</source>
        <translation>拿不准？可取“基础咨询”号，或询问柜台。</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>请选择要办理的业务</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Yes, I need care</source>
        <translation>需要照顾</translation>
    </message>
    <message>
        <source>70 and over, ill, pregnant or disabled: you are called first.</source>
        <translation>70 岁以上、患病、怀孕或残障人士优先叫号。</translation>
    </message>
    <message>
        <source>{service}. Please have ready: {materials}</source>
        <translation>{service}。请备好：{materials}</translation>
    </message>
    <message>
        <source>Do you need special care?</source>
        <translation>是否需要特别照顾？</translation>
    </message>
    <message>
        <source>By the code on my slip</source>
        <translation>用预约单上的签到码</translation>
    </message>
    <message>
        <source>By my identity document</source>
        <translation>用身份证件</translation>
    </message>
    <message>
        <source>By my phone&apos;s last digits</source>
        <translation>用手机号后四位</translation>
    </message>
    <message>
        <source>How shall we find your appointment?</source>
        <translation>请选择签到方式</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>{service}
You are next · about {minutes} minutes</source>
        <translation>{service}
下一位就是您 · 约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{service}
You are next</source>
        <translation>{service}
下一位就是您</translation>
    </message>
    <message>
        <source>{service}
{ahead} ahead of you · about {minutes} minutes</source>
        <translation>{service}
前面 {ahead} 人 · 约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>正在打印号单。</translation>
    </message>
    <message>
        <source>Please take your slip, and watch the board.</source>
        <translation>请取走号单，并留意叫号屏。</translation>
    </message>
    <message>
        <source>No slip can be printed now. Please note your number; it is valid.</source>
        <translation>暂时无法打印号单，请记下您的号码，号码有效。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete the last one</source>
        <translation>删除一位</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>第 {at} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>请核对以下内容</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>无误，提交</translation>
    </message>
    <message>
        <source>You may leave this out.</source>
        <translation>此项可不填。</translation>
    </message>
    <message>
        <source>How satisfied are you? Choose one of five faces.</source>
        <translation>您对服务满意吗？请从五个表情中选择。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>More</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Nothing found. Please ask at the counter.</source>
        <translation>没有找到，请咨询柜台。</translation>
    </message>
    <message>
        <source>Type a word, or choose below</source>
        <translation>输入关键词，或在下方选择</translation>
    </message>
    <message>
        <source>Thank you. We ring you within one working day.</source>
        <translation>谢谢，我们将在一个工作日内致电。</translation>
    </message>
    <message>
        <source>The appointment is settled once we have spoken with you.</source>
        <translation>与您通话确认后预约才生效。</translation>
    </message>
    <message>
        <source>Please note this number. You are answered in writing within the time that the rules set.</source>
        <translation>请记下此编号，我们将在规定期限内书面答复您。</translation>
    </message>
    <message>
        <source>Please note this number. Without a name nobody can answer you, but it is looked into.</source>
        <translation>请记下此编号。未留姓名无法答复，但我们会核查。</translation>
    </message>
    <message>
        <source>Registered: {number}</source>
        <translation>已登记：{number}</translation>
    </message>
    <message>
        <source>Thank you. It is sealed.</source>
        <translation>谢谢，已加密提交。</translation>
    </message>
    <message>
        <source>Your teller opens it when you are called, and goes through it with you.</source>
        <translation>叫到您时，柜员会打开并与您逐项核对。</translation>
    </message>
    <message>
        <source>Thank you for telling us</source>
        <translation>感谢您的评价</translation>
    </message>
    <message>
        <source>The colleague who served you does not see what you chose.</source>
        <translation>为您服务的工作人员看不到您的选择。</translation>
    </message>
    <message>
        <source>This does not work here at the moment</source>
        <translation>此功能暂时无法使用</translation>
    </message>
    <message>
        <source>Our colleagues at the counter gladly help you.</source>
        <translation>请到柜台，工作人员很乐意为您办理。</translation>
    </message>
    <message>
        <source>For our staff: end the kiosk</source>
        <translation>工作人员：退出自助机</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>退出自助机</translation>
    </message>
    <message>
        <source>What is missing around this kiosk (docs/kiosk.md):</source>
        <translation>本机尚缺以下各项（见 docs/kiosk.md）：</translation>
    </message>
    <message>
        <source>Nothing is missing: the system&apos;s own lock-down is complete.</source>
        <translation>无所缺，系统锁定措施齐全。</translation>
    </message>
    <message>
        <source>Are you still there? Everything is forgotten in {seconds} seconds. Touch the screen.</source>
        <translation>您还在吗？{seconds} 秒后将清除全部内容，触摸屏幕可继续。</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>放低</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
</context>
</TS>
