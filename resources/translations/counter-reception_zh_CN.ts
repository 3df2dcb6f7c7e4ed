<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Reception</name>
    <message>
        <source>Name, pinyin initials, identity number, phone or client number</source>
        <translation>姓名、拼音首字母、证件号码、手机号或客户号</translation>
    </message>
    <message>
        <source>Find the client</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Nobody on file matches “{text}”</source>
        <translation>没有找到与“{text}”相符的客户</translation>
    </message>
    <message>
        <source>Press Enter to register a new client with what you typed, or type something else.</source>
        <translation>按回车键即以所输内容登记新客户，也可重新输入。</translation>
    </message>
    <message>
        <source>Register a new client</source>
        <translation>登记新客户</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>请问是哪位客户？</translation>
    </message>
    <message>
        <source>Type part of a name, its pinyin initials (zxm), the last four digits of an identity number or phone, or read the identity card. Enter takes the marked client.</source>
        <translation>输入姓名的一部分、拼音首字母（如 zxm）、证件号或手机号后四位，或直接读取身份证。按回车键选定标记的客户。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Whose number is {number}?</source>
        <translation>{number} 是谁的号？</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>办理什么业务？</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>What the client wants to get done</source>
        <translation>客户想要办理的事项</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>{number} is this client&apos;s</source>
        <translation>确认 {number} 为该客户</translation>
    </message>
    <message>
        <source>Look at the original document, then say that the number is this client&apos;s. Whoever serves it first owns the matter.</source>
        <translation>请核对证件原件，再确认该号码属于此客户。首位办理人即为首问负责人。</translation>
    </message>
    <message>
        <source>Take ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Take this client</source>
        <translation>选用该客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Register and go on</source>
        <translation>登记并继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Format valid</source>
        <translation>格式有效</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>{day} 出生</translation>
    </message>
    <message>
        <source>{age} years old</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待台</translation>
    </message>
    <message>
        <source>Find or register, look at the document, choose the service, give the ticket.</source>
        <translation>查找或登记客户，核对证件，选择业务，发号。</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>首问事项</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Who holds {number}? Find or register the client who came to the window.</source>
        <translation>{number} 由谁持有？请查找或登记来到窗口的客户。</translation>
    </message>
    <message>
        <source>{name} is on file now.</source>
        <translation>已为 {name} 建档。</translation>
    </message>
    <message>
        <source>Added to {number}.</source>
        <translation>已加入 {number}。</translation>
    </message>
    <message>
        <source>Search services: name, initials or code</source>
        <translation>搜索业务：名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>No service is called that.</source>
        <translation>没有这样的业务。</translation>
    </message>
    <message>
        <source>Bring: {materials}</source>
        <translation>须携带：{materials}</translation>
    </message>
    <message>
        <source>Nothing need be brought.</source>
        <translation>无须携带材料。</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印号票</translation>
    </message>
    <message>
        <source>Estimated wait about {minutes} min</source>
        <translation>预计等候约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>The slip went to {printer}.</source>
        <translation>号票已送至 {printer}。</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message>
        <source>1 person ahead of you</source>
        <translation>您前面还有 1 人</translation>
    </message>
    <message>
        <source>{count} people ahead of you</source>
        <translation>您前面还有 {count} 人</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>暂无等候</translation>
    </message>
    <message>
        <source>Tickets you give appear here in the order in which they will be called.</source>
        <translation>您发出的号会按叫号顺序显示在这里。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>查看档案</translation>
    </message>
    <message>
        <source>Original seen and compared</source>
        <translation>已查看原件并核对本人</translation>
    </message>
    <message>
        <source>The number&apos;s format is valid. Whether the document is genuine and belongs to its bearer, only your eyes can tell.</source>
        <translation>号码格式有效。证件真伪及是否本人持有，须由您当面核对。</translation>
    </message>
    <message>
        <source>Acted for by</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>The client declares to live mainly on their own wages</source>
        <translation>客户声明以自己的劳动收入为主要生活来源</translation>
    </message>
    <message>
        <source>Nobody, in person</source>
        <translation>无，本人到场</translation>
    </message>
    <message>
        <source>Original seen at {hour}</source>
        <translation>{hour} 已查看原件</translation>
    </message>
    <message>
        <source>authority expired</source>
        <translation>授权已过期</translation>
    </message>
    <message>
        <source>Lay the card on the reader…</source>
        <translation>请将证件放在阅读器上…</translation>
    </message>
    <message>
        <source>Read card</source>
        <translation>读取证件</translation>
    </message>
    <message>
        <source>Devices of this counter</source>
        <translation>本柜台设备</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Receipt printer (80 mm, ESC/POS)</source>
        <translation>小票打印机（80 毫米，ESC/POS）</translation>
    </message>
    <message>
        <source>tcp://192.168.1.50, file:///dev/usb/lp0 or serial:///dev/ttyS0. Left empty, slips go to a printer of the system.</source>
        <translation>如 tcp://192.168.1.50、file:///dev/usb/lp0 或 serial:///dev/ttyS0。留空时号票由系统打印机打印。</translation>
    </message>
    <message>
        <source>Identity-card reader</source>
        <translation>身份证阅读器</translation>
    </message>
    <message>
        <source>The serial port of the reader. One that types like a keyboard needs no port: it types into the search line. Left empty, numbers are typed.</source>
        <translation>填写阅读器的串口。键盘式阅读器无需设置，会直接输入到查找栏。留空时手工输入证件号码。</translation>
    </message>
    <message>
        <source>Matters of today</source>
        <translation>今日首问事项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You are asked to take over</source>
        <translation>请您接收</translation>
    </message>
    <message>
        <source>You own: first spoken to, or taken over</source>
        <translation>由您负责：首问或已接收</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Decline, with the reason below</source>
        <translation>不接收（填写下方原因）</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>撤回移交</translation>
    </message>
    <message>
        <source>Out of the office</source>
        <translation>外出或休假</translation>
    </message>
    <message>
        <source>Belongs to another desk</source>
        <translation>属其他岗位职责</translation>
    </message>
    <message>
        <source>Reason, kept with the hand-over</source>
        <translation>原因（随移交记录保存）</translation>
    </message>
    <message>
        <source>Nobody asks you to take anything over</source>
        <translation>没有待您接收的移交</translation>
    </message>
    <message>
        <source>offered to {name}</source>
        <translation>已请 {name} 接收</translation>
    </message>
    <message>
        <source>Not identified yet</source>
        <translation>身份待确认</translation>
    </message>
    <message>
        <source>{name} asks you</source>
        <translation>{name} 请您接收</translation>
    </message>
    <message>
        <source>Noted in the history of the visit.</source>
        <translation>已记入来访记录。</translation>
    </message>
    <message>
        <source>Here already: {number}, {state}, since {hour}, for {services}.</source>
        <translation>客户已在等候：{number}，{state}，{hour} 取号，办理{services}。</translation>
    </message>
    <message>
        <source>Add to {number}</source>
        <translation>加入 {number}</translation>
    </message>
</context>
</TS>
