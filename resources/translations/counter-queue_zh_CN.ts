<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Queue</name>
    <message>
        <source>At my window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Begin service</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>受理业务</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>转窗…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>since {hour}</source>
        <translation>{hour} 起</translation>
    </message>
    <message>
        <source>called {count} times</source>
        <translation>已呼叫 {count} 次</translation>
    </message>
    <message>
        <source>Call the next number; F5 does it from everywhere.</source>
        <translation>呼叫下一位；在任何页面按 F5 均可。</translation>
    </message>
    <message>
        <source>Your window is free</source>
        <translation>本窗口空闲</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>As soon as reception or the kiosk gives a ticket, it appears below.</source>
        <translation>接待台或取号机一发号，就会显示在下方。</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>暂无等候</translation>
    </message>
    <message>
        <source>Hand {number} over to another window?</source>
        <translation>将 {number} 转到其他窗口？</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转窗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The first window that takes it serves on; who was asked first stays on record.</source>
        <translation>先接手的窗口继续办理；首问责任人的记录保持不变。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Needs another registration</source>
        <translation>需要其他执业资格</translation>
    </message>
    <message>
        <source>Institutional business</source>
        <translation>机构业务</translation>
    </message>
    <message>
        <source>Client asks for it</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队叫号</translation>
    </message>
    <message>
        <source>Special care first, then appointments; nobody waits endlessly because of VIPs.</source>
        <translation>爱心客户优先，其次是预约客户；普通客户不会因贵宾而久等。</translation>
    </message>
    <message>
        <source>Waiting, in calling order</source>
        <translation>等候名单（按叫号顺序）</translation>
    </message>
    <message>
        <source>Tickets from reception and the kiosk appear here by themselves.</source>
        <translation>接待台和取号机发出的号会自动显示在这里。</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>呼叫 {number}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>已等候</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>排位原因</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>没有暂挂的号</translation>
    </message>
    <message>
        <source>Numbers that did not come, were paused or handed over are kept here until they go on.</source>
        <translation>过号、暂停和转窗的号在继续办理之前都保留在这里。</translation>
    </message>
    <message>
        <source>{number} is set aside as missed.</source>
        <translation>{number} 已过号。</translation>
    </message>
    <message>
        <source>{number} is served.</source>
        <translation>{number} 已办结。</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>{window} 号窗口</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>暂无等候。</translation>
    </message>
</context>
</TS>
