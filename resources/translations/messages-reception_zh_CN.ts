<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>No current identity document is on file. Enter the one the client shows first.</source>
        <translation>没有在档的有效证件，请先录入客户出示的证件。</translation>
    </message>
    <message>
        <source>The identity check does not belong to this visit. Look at the document again.</source>
        <translation>该次身份核对不属于本次到访，请重新核对证件。</translation>
    </message>
    <message>
        <source>Enter the last valid day, or tick that the document is valid without an end.</source>
        <translation>请填写证件有效期截止日，或勾选“长期有效”。</translation>
    </message>
    <message>
        <source>A document valid without an end has no last day. Leave one of the two empty.</source>
        <translation>长期有效的证件没有截止日，请只填其中一项。</translation>
    </message>
    <message>
        <source>There is no service {service} in the catalogue.</source>
        <translation>服务目录中没有 {service}。</translation>
    </message>
    <message>
        <source>The service {service} is not offered at present.</source>
        <translation>服务 {service} 目前未开放办理。</translation>
    </message>
    <message>
        <source>The service {service} is not open to this class of client ({kind}).</source>
        <translation>该类客户（{kind}）不能办理 {service}。</translation>
    </message>
    <message>
        <source>Without an identity document on file only its entry or renewal is possible.</source>
        <translation>没有在档证件，只能先办理证件更新。</translation>
    </message>
    <message>
        <source>The identity document expired on {on}. Only its renewal is possible until then.</source>
        <translation>证件已于 {on} 到期，更新证件前只能办理证件更新。</translation>
    </message>
    <message>
        <source>The service {service} must be requested in person; an agent cannot act.</source>
        <translation>{service} 须本人办理，不接受代办。</translation>
    </message>
    <message>
        <source>An institution acts through its legal representative or an authorized officer. Choose who acts.</source>
        <translation>机构须由法定代表人或授权经办人办理，请选择办理人。</translation>
    </message>
    <message>
        <source>The client is {age} years old. A guardian must act.</source>
        <translation>客户年龄 {age} 岁，须由监护人办理。</translation>
    </message>
    <message>
        <source>The client is {age} years old. A guardian must act, unless the client declares to live mainly on their own wages.</source>
        <translation>客户{age}周岁，须由监护人代为办理；客户声明以自己的劳动收入为主要生活来源的除外。</translation>
    </message>
    <message>
        <source>The registration of {name} ({qualification}) lapsed on {on}. Let a registered colleague do this service.</source>
        <translation>{name} 的执业登记（{qualification}）已于 {on} 到期，请由登记有效的同事办理该业务。</translation>
    </message>
    <message>
        <source>{name} is not registered for this service ({qualification}).</source>
        <translation>{name} 没有办理该业务所需的执业登记（{qualification}）。</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>VIP client</source>
        <translation>贵宾客户</translation>
    </message>
    <message>
        <source>Has waited long</source>
        <translation>等候已久</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约客户</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>爱心优先</translation>
    </message>
    <message>
        <source>Came back after being missed</source>
        <translation>过号后返回</translation>
    </message>
    <message>
        <source>“{text}” is no ticket number.</source>
        <translation>“{text}”不是排队号码。</translation>
    </message>
    <message>
        <source>Who took this number is not known yet. Find the client first.</source>
        <translation>尚不知取号人是谁，请先查找客户。</translation>
    </message>
    <message>
        <source>The client is here already with number {number}. Add to that visit, or give a second number.</source>
        <translation>该客户已持有号码 {number} 在等候。请在该次来访中增加业务，或另取一号。</translation>
    </message>
    <message>
        <source>This visit is another client&apos;s already.</source>
        <translation>本次来访已登记为另一位客户。</translation>
    </message>
    <message>
        <source>One visit takes {most} services at most. Give a second ticket for the others.</source>
        <translation>一次来访最多办理{most}项业务，其余请另取号。</translation>
    </message>
    <message>
        <source>Ticket {number} was called at terminal {terminal} a moment earlier.</source>
        <translation>{number} 已被终端 {terminal} 先行叫号。</translation>
    </message>
    <message>
        <source>It is the turn of {number}. Say why another number is called first.</source>
        <translation>下一位应为 {number}。如需先叫其他号码，请说明原因。</translation>
    </message>
    <message>
        <source>Choose a window or a colleague other than yourself.</source>
        <translation>请选择其他窗口或同事。</translation>
    </message>
    <message>
        <source>Ticket {number} was handed over to somebody else.</source>
        <translation>{number} 已转给其他窗口或同事。</translation>
    </message>
    <message>
        <source>The last step of ticket {number} can no longer be taken back.</source>
        <translation>{number} 的上一步已不能撤销。</translation>
    </message>
    <message>
        <source>These numbers are still being served or were set aside at a window: {numbers}. Finish them first.</source>
        <translation>以下号码仍在办理或暂挂：{numbers}，请先办结。</translation>
    </message>
    <message>
        <source>Say why, in words.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>The matter is {name}&apos;s. Only its owner, or a supervisor in their place, hands it over.</source>
        <translation>该事项由 {name} 负责，只有负责人本人或主管代为移交。</translation>
    </message>
    <message>
        <source>Choose a colleague who receives clients and is not its owner.</source>
        <translation>请选择一位负责接待且非现任负责人的同事。</translation>
    </message>
    <message>
        <source>{name} was asked already and has not answered yet.</source>
        <translation>已请 {name} 接收，对方尚未答复。</translation>
    </message>
    <message>
        <source>Somebody else was asked.</source>
        <translation>该移交并非发给您。</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>该移交已有答复。</translation>
    </message>
    <message>
        <source>No card reader was chosen for this terminal. Type the number.</source>
        <translation>本终端未设置身份证阅读器，请手工输入证件号码。</translation>
    </message>
    <message>
        <source>The card reader at {port} does not answer. Look at its cable, or type the number.</source>
        <translation>{port} 上的身份证阅读器无应答，请检查连接线，或手工输入证件号码。</translation>
    </message>
    <message>
        <source>No card was laid on the reader.</source>
        <translation>阅读器上未放置证件。</translation>
    </message>
    <message>
        <source>The card could not be read. Lay it on again and leave it there, or type the number.</source>
        <translation>证件读取失败，请重新放置并保持不动，或手工输入证件号码。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a receipt printer. Write tcp://192.168.1.50, file:///dev/usb/lp0 or serial:///dev/ttyS0.</source>
        <translation>“{address}”不是有效的小票打印机地址。格式如 tcp://192.168.1.50、file:///dev/usb/lp0 或 serial:///dev/ttyS0。</translation>
    </message>
    <message>
        <source>Another window had just called it</source>
        <translation>其他窗口刚刚叫走</translation>
    </message>
    <message>
        <source>Called out of turn</source>
        <translation>未按顺序叫号</translation>
    </message>
    <message>
        <source>Ticket {number} is still at your window. Finish, pause or hand it over first.</source>
        <translation>{number} 号仍在您的窗口，请先办结、暂停或转窗。</translation>
    </message>
    <message>
        <source>Ticket {number} stands at window {window}.</source>
        <translation>{number} 号正在 {window} 号窗口办理。</translation>
    </message>
    <message>
        <source>The ticket was called again {most} times. Mark it as missed.</source>
        <translation>该号已重呼 {most} 次，请作过号处理。</translation>
    </message>
    <message>
        <source>Wait {seconds} more seconds before calling again.</source>
        <translation>请再等 {seconds} 秒后重呼。</translation>
    </message>
    <message>
        <source>Ticket {number} came back once already; it cannot be put back in line again.</source>
        <translation>{number} 号已恢复排队一次，不能再次恢复。</translation>
    </message>
    <message>
        <source>A missed ticket can return to the line within {minutes} minutes only. Give a new ticket.</source>
        <translation>过号超过 {minutes} 分钟，不能恢复排队，请重新取号。</translation>
    </message>
</context>
</TS>
