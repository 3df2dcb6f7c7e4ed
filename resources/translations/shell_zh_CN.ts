<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FirstRun</name>
    <message>
        <source>Where this terminal stands</source>
        <translation>本终端所在营业部</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>首位系统管理员</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>These codes become part of every number that is printed.</source>
        <translation>这些代码将成为每个打印编号的一部分。</translation>
    </message>
    <message>
        <source>Adds colleagues and gives them roles, and sees no client data.</source>
        <translation>负责添加同事并分配角色，看不到任何客户数据。</translation>
    </message>
    <message>
        <source>It opens this branch&apos;s data when every password is lost. It is shown only now.</source>
        <translation>所有密码都丢失时，用它打开本营业部的数据。只在此刻显示一次。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Join a branch that is there already…</source>
        <translation>加入已有的营业部…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>开始设置</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>前往登录</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This terminal is set up</source>
        <translation>本终端已设置完成</translation>
    </message>
    <message>
        <source>Keep the recovery code in the branch&apos;s safe. Now sign in and add your colleagues.</source>
        <translation>请将恢复码存放在营业部保险柜。现在登录并添加同事。</translation>
    </message>
    <message>
        <source>Three short steps, and the counter is open.</source>
        <translation>简单三步，柜台即可开张。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Save or copy it out, put the paper into the branch&apos;s safe, and type it back below so that we both know it is right.</source>
        <translation>请保存或抄写下来，将纸质件放入营业部保险柜，并在下方重新输入一遍，以确认无误。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Out of service. Please speak to our lobby colleague.</source>
        <translation>暂停服务，请联系大堂工作人员。</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Set up a new branch</source>
        <translation>新建营业部</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>This terminal belongs to the branch</source>
        <translation>本终端已加入营业部</translation>
    </message>
    <message>
        <source>Keep the recovery code in the branch&apos;s safe. Now sign in with the password you have.</source>
        <translation>请把恢复码存入营业部保险柜，然后用您原有的密码登录。</translation>
    </message>
    <message>
        <source>Terminal {terminal} asks to join branch {branch}. Read this code to the colleague who lets it in.</source>
        <translation>终端 {terminal} 申请加入营业部 {branch}。请把此校验码读给批准的同事。</translation>
    </message>
    <message>
        <source>They see the request on their page Terminals and type the code there.</source>
        <translation>同事可在“终端”页面看到此申请，并在那里输入校验码。</translation>
    </message>
    <message>
        <source>The exchange cannot be reached from here. Save the request and carry it, or let it be scanned.</source>
        <translation>从这里连不上同步存储。请保存申请文件带过去，或让对方扫码。</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存申请文件</translation>
    </message>
    <message>
        <source>The answer is here. The colleague&apos;s screen must show this second code, too.</source>
        <translation>批复已到。同事的屏幕上也必须显示这第二个校验码。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待批复…</translation>
    </message>
    <message>
        <source>The keys are here; what the branch has written is being read.</source>
        <translation>密钥已收到，正在读取营业部已有的数据。</translation>
    </message>
    <message>
        <source>Two codes are compared by voice, and the counter is open.</source>
        <translation>口头核对两个校验码，柜台即可开业。</translation>
    </message>
    <message>
        <source>Join a branch</source>
        <translation>加入营业部</translation>
    </message>
    <message>
        <source>This machine becomes one of the branch&apos;s terminals and works with what the others have.</source>
        <translation>本机将成为营业部的一台终端，与其他终端共用数据。</translation>
    </message>
    <message>
        <source>A colleague lets it in</source>
        <translation>由同事批准加入</translation>
    </message>
    <message>
        <source>The code is compared by voice, so that no other machine can take this one&apos;s place.</source>
        <translation>校验码须口头核对，防止其他机器冒名顶替。</translation>
    </message>
    <message>
        <source>The first exchange</source>
        <translation>首次同步</translation>
    </message>
    <message>
        <source>The recovery code of this terminal</source>
        <translation>本终端的恢复码</translation>
    </message>
    <message>
        <source>It opens this terminal&apos;s data when nobody can sign in here. It is shown only now.</source>
        <translation>无人能登录本终端时，用它打开本终端的数据。只显示这一次。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>申请加入</translation>
    </message>
    <message>
        <source>The codes are the same: join</source>
        <translation>两个校验码一致：加入</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>前往登录</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>核对校验码</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>{name}, your work is kept as it was.</source>
        <translation>{name}，您的工作已原样保留。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>换人登录</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Guitai</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme and print size</source>
        <translation>主题与字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字号</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, its pinyin initials, or the last four digits.</source>
        <translation>没有找到。可试试姓名的一部分、拼音首字母或号码后四位。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>未开窗</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 人等候</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Begin service</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Client did not come</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Pause window</source>
        <translation>暂停窗口</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>开放窗口</translation>
    </message>
    <message>
        <source>Search name, pinyin, last four digits, ticket…  Ctrl+K</source>
        <translation>搜索姓名、拼音、后四位、号票……  Ctrl+K</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Change your password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已开启</translation>
    </message>
    <message>
        <source>Lost your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Ask an administrator first. Otherwise the code in the branch&apos;s safe sets a new password.</source>
        <translation>请先联系系统管理员。否则可用营业部保险柜中的恢复码设置新密码。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose your name, or type your sign-in name.</source>
        <translation>请选择您的姓名，或输入登录名。</translation>
    </message>
    <message>
        <source>With your own sign-in name.</source>
        <translation>请使用您本人的登录名。</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>Too many wrong passwords. {login} has to wait {minutes} min {seconds} s; others may sign in.</source>
        <translation>密码错误次数过多，{login} 还须等待 {minutes} 分 {seconds} 秒；其他同事可照常登录。</translation>
    </message>
    <message>
        <source>Type your sign-in name and your password.</source>
        <translation>请输入登录名和密码。</translation>
    </message>
    <message>
        <source>The branch counter: received, served, signed, kept.</source>
        <translation>营业部柜台：迎得来，办得好，签得实，存得住。</translation>
    </message>
    <message>
        <source>This is a demo branch. Everybody in it is made up. Sign in with</source>
        <translation>这是演示营业部，其中人物均为虚构。演示账号：</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The counter cannot open</source>
        <translation>柜台无法打开</translation>
    </message>
    <message>
        <source>Nothing was changed. Error code: {code}</source>
        <translation>未作任何改动。错误代码：{code}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>恢复备份</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is kept. Try once more; if it happens again, tell whoever looks after the program this number.</source>
        <translation>程序内部出错。您输入的内容已保留。请再试一次；如再次出现，请将此编号告知程序维护人员。</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Such as 2026-03-02</source>
        <translation>如 2026-03-02</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择……</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>What you had typed here is back.</source>
        <translation>您之前输入的内容已恢复。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>清空重填</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>This was refused for a reason without words yet: {code}</source>
        <translation>操作被拒绝，原因代码：{code}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The reason is recorded with your name. The value hides itself again.</source>
        <translation>查看原因将与您的姓名一并记录，内容稍后自动隐藏。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Show this value?</source>
        <translation>查看完整内容？</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show (recorded)</source>
        <translation>查看（将留痕）</translation>
    </message>
    <message>
        <source>Good enough; longer is better</source>
        <translation>可用，再长一些更好</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>签名板</translation>
    </message>
    <message>
        <source>Please sign above the line</source>
        <translation>请在横线上方签名</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>
