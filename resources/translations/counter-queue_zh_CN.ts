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
        <source>Undo: {number} {step}</source>
        <translation>撤销：{number} {step}</translation>
    </message>
    <message>
        <source>Not identified yet</source>
        <translation>身份待确认</translation>
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
        <source>Hand over</source>
        <translation>转窗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>Hand {number} over?</source>
        <translation>将 {number} 转出？</translation>
    </message>
    <message>
        <source>Whoever is asked takes it at their own window; who was asked first stays on record.</source>
        <translation>由对方在其窗口接收；首问记录保持不变。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Whichever window takes it first</source>
        <translation>任一窗口（先接先办）</translation>
    </message>
    <message>
        <source>{name} in person</source>
        <translation>{name} 本人</translation>
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
        <source>Record of calls</source>
        <translation>叫号记录</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>今日</translation>
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
        <source>Care, then appointments in their hour; whoever has waited long takes turns with them.</source>
        <translation>爱心优先，预约按时段优先；等候已久者与其交替叫号。</translation>
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
        <source>The day in figures</source>
        <translation>今日概况</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>营业日报</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>日终…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>numbers given</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>弃号</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>wait, half of them (P50)</source>
        <translation>半数客户等候不超过</translation>
    </message>
    <message>
        <source>wait, nine of ten (P90)</source>
        <translation>九成客户等候不超过</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>satisfaction, of 5</source>
        <translation>满意度（满分 5）</translation>
    </message>
    <message>
        <source>{count} numbers · made by {name}</source>
        <translation>{count} 个号 · {name} 制表</translation>
    </message>
    <message>
        <source>Close the day?</source>
        <translation>进行日终处理？</translation>
    </message>
    <message>
        <source>Whoever still waits is abandoned, every window is closed, and the day&apos;s sheet is archived.</source>
        <translation>仍在等候的号码作弃号处理，所有窗口关闭，生成营业日报并归档。</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日终处理</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>The sheet went to {printer}.</source>
        <translation>日报已送至 {printer} 打印。</translation>
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
        <source>{number} was called at window {window} first: your call does not count.</source>
        <translation>{number} 已由{window}号窗口先行叫号，您的叫号无效。</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>{window} 号窗口</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>暂无等候。</translation>
    </message>
    <message>
        <source>Call {number} before its turn?</source>
        <translation>提前叫 {number}？</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>It is the turn of {first}. The reason is kept with the call and can be asked for.</source>
        <translation>下一位应为 {first}。原因将随叫号记录保存，可供查询。</translation>
    </message>
    <message>
        <source>Unwell, or with a small child</source>
        <translation>身体不适或带幼儿</translation>
    </message>
    <message>
        <source>Belongs to the client just served</source>
        <translation>与刚办理的客户同行</translation>
    </message>
    <message>
        <source>Only hands something in</source>
        <translation>仅递交材料</translation>
    </message>
    <message>
        <source>Filled in at the kiosk</source>
        <translation>客户在自助机上预填</translation>
    </message>
    <message>
        <source>Pull up</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>The client says it is right</source>
        <translation>客户确认无误</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>写入客户档案</translation>
    </message>
    <message>
        <source>Register with it</source>
        <translation>据此登记客户</translation>
    </message>
    <message>
        <source>{time}, {terminal}</source>
        <translation>{time}，{terminal}</translation>
    </message>
    <message>
        <source>Go through it together; nobody has checked what was typed.</source>
        <translation>请与客户逐项核对；所填内容未经核实。</translation>
    </message>
    <message>
        <source>What the client filled in is on file.</source>
        <translation>预填内容已入档。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A number, such as A023: who was called before it, and why</source>
        <translation>输入号码（如 A023），查看谁在其之前被叫及原因</translation>
    </message>
    <message>
        <source>Nobody was called yet today</source>
        <translation>今日尚未叫号</translation>
    </message>
    <message>
        <source>Window {window} · {name}</source>
        <translation>{window}号窗口 · {name}</translation>
    </message>
    <message>
        <source>Out of turn</source>
        <translation>未按顺序</translation>
    </message>
    <message>
        <source>{number}, here since {since}, called at {hour} to window {window}</source>
        <translation>{number}：{since} 取号，{hour} 叫至{window}号窗口</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>叫号依据：{why}</translation>
    </message>
    <message>
        <source>Waiting then: {count}</source>
        <translation>当时等候人数：{count}</translation>
    </message>
    <message>
        <source>Went on waiting although they had come before it, or stood before it:</source>
        <translation>当时先到或排在其前、继续等候的号码：</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>out of turn: {reason}</source>
        <translation>未按顺序：{reason}</translation>
    </message>
    <message>
        <source>No such number was given today</source>
        <translation>今日没有这个号码</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未叫号</translation>
    </message>
    <message>
        <source>{number}: here since {since}, called {called}</source>
        <translation>{number}：{since} 取号，{called} 叫号</translation>
    </message>
    <message>
        <source>Nobody who came later was called before it.</source>
        <translation>没有比其后到而先叫的号码。</translation>
    </message>
    <message>
        <source>Came later and were called before it:</source>
        <translation>比其后到而先叫的号码：</translation>
    </message>
    <message>
        <source>window {window}</source>
        <translation>{window}号窗口</translation>
    </message>
    <message>
        <source>the window&apos;s teller is not registered for its service</source>
        <translation>该窗口柜员没有办理该业务的执业登记</translation>
    </message>
    <message>
        <source>the registration of the window&apos;s teller had lapsed</source>
        <translation>该窗口柜员的执业登记已到期</translation>
    </message>
</context>
</TS>
