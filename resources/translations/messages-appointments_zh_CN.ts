<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Nobody came in time; noted by the program.</source>
        <translation>客户未按时到场，由程序记录。</translation>
    </message>
    <message>
        <source>The same time was given out twice; {number} was asked for earlier and keeps it.</source>
        <translation>同一时段被约出两次；{number} 首次联系更早，予以保留。</translation>
    </message>
    <message>
        <source>Checked in at the kiosk.</source>
        <translation>已在自助机签到。</translation>
    </message>
    <message>
        <source>The case was opened.</source>
        <translation>已建立业务。</translation>
    </message>
    <message>
        <source>Say who wants to come: a client on file, or a name and a phone.</source>
        <translation>请说明由谁前来：选择已建档客户，或填写姓名和电话。</translation>
    </message>
    <message>
        <source>Ask for the identity document: without its number nobody who is not on file is given a time.</source>
        <translation>请问清证件信息：未建档的客户没有证件号码不能安排时间。</translation>
    </message>
    <message>
        <source>Say when they want to come.</source>
        <translation>请填写客户希望前来的时间。</translation>
    </message>
    <message>
        <source>The end is not after the beginning.</source>
        <translation>结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>Tell the client what to bring for {service}, and tick that they were told.</source>
        <translation>请告知客户办理 {service} 需携带的材料，并勾选“已告知”。</translation>
    </message>
    <message>
        <source>No appointment is longer than {hours} hours.</source>
        <translation>单次预约最长 {hours} 小时。</translation>
    </message>
    <message>
        <source>This time has begun already.</source>
        <translation>该时间已经开始。</translation>
    </message>
    <message>
        <source>At least {minutes} minutes&apos; notice is needed.</source>
        <translation>至少需提前 {minutes} 分钟预约。</translation>
    </message>
    <message>
        <source>Only the next {days} days can be booked.</source>
        <translation>只能预约 {days} 天以内的时间。</translation>
    </message>
    <message>
        <source>The branch is closed on {day}. {holiday}</source>
        <translation>{day} 营业部不营业。{holiday}</translation>
    </message>
    <message>
        <source>The branch is shut then: {reason}</source>
        <translation>该时段营业部临时停业：{reason}</translation>
    </message>
    <message>
        <source>The branch is not open from {starts} to {ends} all the time, its lunch break included.</source>
        <translation>{starts} 至 {ends} 不全在营业时间内（含午休）。</translation>
    </message>
    <message>
        <source>{service} is done on trading days only, and {day} is none.</source>
        <translation>{service} 只在交易日办理，{day} 不是交易日。</translation>
    </message>
    <message>
        <source>Nobody who receives clients is registered for {service} on that day.</source>
        <translation>当日没有具备 {service} 执业资格的接待人员。</translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation>该人员已不在岗。</translation>
    </message>
    <message>
        <source>This room is no longer used.</source>
        <translation>该房间已停用。</translation>
    </message>
    <message>
        <source>{name} is away then.</source>
        <translation>{name} 该时段不在岗（请假或公务）。</translation>
    </message>
    <message>
        <source>{name} has a break between {starts} and {ends}.</source>
        <translation>{name} 在 {starts} 至 {ends} 之间有休息。</translation>
    </message>
    <message>
        <source>{name} does not work from {starts} to {ends}.</source>
        <translation>{name} 在 {starts} 至 {ends} 不当班。</translation>
    </message>
    <message>
        <source>{name} has somebody from {starts} to {ends}.</source>
        <translation>{name} 在 {starts} 至 {ends} 已有预约。</translation>
    </message>
    <message>
        <source>{name} has no window of their own; choose a room.</source>
        <translation>{name} 没有固定窗口，请选择房间。</translation>
    </message>
    <message>
        <source>{room} is not for {service}, or not theirs.</source>
        <translation>{room} 不用于办理 {service}，或不是其本人窗口。</translation>
    </message>
    <message>
        <source>{room} is shut then.</source>
        <translation>{room} 该时段停用。</translation>
    </message>
    <message>
        <source>{room} is taken from {starts} to {ends}.</source>
        <translation>{room} 在 {starts} 至 {ends} 已被占用。</translation>
    </message>
    <message>
        <source>Somebody else is choosing this time just now. It is free again within {minutes} minutes, or taken.</source>
        <translation>其他人正在选择该时间，{minutes} 分钟内会释放或确定。</translation>
    </message>
    <message>
        <source>Another terminal has just given out a time with {name} that overlaps. It will be seen here shortly.</source>
        <translation>另一台终端刚刚约定了 {name} 的重叠时间，稍后可在本机看到。</translation>
    </message>
    <message>
        <source>The client has another appointment from {starts} to {ends}.</source>
        <translation>该客户在 {starts} 至 {ends} 另有预约。</translation>
    </message>
    <message>
        <source>The client has {most} appointments to come already.</source>
        <translation>该客户已有 {most} 个未到期的预约。</translation>
    </message>
    <message>
        <source>{most} clients are expected then already, as many as the branch takes.</source>
        <translation>该时段已约 {most} 位客户，达到营业部上限。</translation>
    </message>
    <message>
        <source>{minutes} minutes must stay free between two appointments of one person or room.</source>
        <translation>同一人员或房间的两次预约之间须留出 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Say what the client is offered instead.</source>
        <translation>请填写为客户提供的替代方案。</translation>
    </message>
    <message>
        <source>{number} was made for somebody who was no client then. Enter them, or find them on file, first.</source>
        <translation>预约 {number} 是为当时未建档的客户登记的，请先建档或查找该客户。</translation>
    </message>
    <message>
        <source>It is too early for the appointment on {day} at {starts}.</source>
        <translation>距 {day} {starts} 的预约还早，暂不能签到。</translation>
    </message>
    <message>
        <source>It is too late for the appointment at {starts}. Take back that nobody came, or give another time.</source>
        <translation>已超过 {starts} 预约的签到时间。请撤销爽约记录，或改约。</translation>
    </message>
    <message>
        <source>Until {minutes} minutes after its beginning the client may come.</source>
        <translation>预约开始后 {minutes} 分钟内客户仍可到场。</translation>
    </message>
    <message>
        <source>{name} is none of ICS, CSV, XLSX and JSON.</source>
        <translation>{name} 不是 ICS、CSV、XLSX 或 JSON 文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB.</source>
        <translation>{name} 超过 {most} MiB。</translation>
    </message>
    <message>
        <source>{name} is no JSON from line {line} on.</source>
        <translation>{name} 从第 {line} 行起不是有效的 JSON。</translation>
    </message>
    <message>
        <source>{name} does not say that it holds appointment requests, version 1.</source>
        <translation>{name} 未声明为预约申请第 1 版格式。</translation>
    </message>
    <message>
        <source>{name} is no calendar, or a damaged one.</source>
        <translation>{name} 不是日历文件，或已损坏。</translation>
    </message>
    <message>
        <source>{name} has no headings for name, phone and service.</source>
        <translation>{name} 缺少姓名、电话、业务的列标题。</translation>
    </message>
    <message>
        <source>This cannot be read as a request.</source>
        <translation>无法读作一条申请。</translation>
    </message>
    <message>
        <source>A request says nothing called {key}.</source>
        <translation>申请中没有名为 {key} 的内容。</translation>
    </message>
    <message>
        <source>It does not say: {column}.</source>
        <translation>缺少：{column}。</translation>
    </message>
    <message>
        <source>{column}: {told} is no time as ISO 8601 writes it.</source>
        <translation>{column}：{told} 不是 ISO 8601 格式的时间。</translation>
    </message>
    <message>
        <source>{column}: {told} is not within this century.</source>
        <translation>{column}：{told} 不在本世纪之内。</translation>
    </message>
    <message>
        <source>It says that it was made at {told}, which is still to come.</source>
        <translation>提交时间 {told} 晚于当前时间。</translation>
    </message>
    <message>
        <source>There is no channel {told}.</source>
        <translation>没有渠道 {told}。</translation>
    </message>
    <message>
        <source>There is no kind of document {told}.</source>
        <translation>没有证件类型 {told}。</translation>
    </message>
    <message>
        <source>A task, note or busy time is no request for an appointment.</source>
        <translation>待办、备忘或忙碌时段不是预约申请。</translation>
    </message>
    <message>
        <source>{property} of the event does not say what it must.</source>
        <translation>事件的 {property} 内容无效。</translation>
    </message>
    <message>
        <source>The event is cancelled.</source>
        <translation>该事件已取消。</translation>
    </message>
    <message>
        <source>The event repeats; each time is asked for by itself.</source>
        <translation>该事件为重复事件，请逐次申请。</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>文件夹 {name} 不存在。</translation>
    </message>
    <message>
        <source>The event has no beginning.</source>
        <translation>该事件没有开始时间。</translation>
    </message>
    <message>
        <source>Say whether the client was told, or not reached.</source>
        <translation>请注明客户已告知或未联系上。</translation>
    </message>
    <message>
        <source>This message was delivered, given up or replaced already.</source>
        <translation>该通知已送达、终止或被替代。</translation>
    </message>
    <message>
        <source>No appointment of today is known by this. Please ask at reception.</source>
        <translation>未找到今天的预约，请到接待台咨询。</translation>
    </message>
    <message>
        <source>This appointment was checked in or changed already. Please ask at reception.</source>
        <translation>该预约已签到或已变更，请到接待台咨询。</translation>
    </message>
    <message>
        <source>More than one appointment fits. Please use the slip or the identity document, or ask at reception.</source>
        <translation>有多个预约符合，请使用预约单或身份证件，或到接待台咨询。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait {seconds} seconds, or ask at reception.</source>
        <translation>尝试次数过多，请等待 {seconds} 秒，或到接待台咨询。</translation>
    </message>
    <message>
        <source>This can be taken back on the day itself only.</source>
        <translation>只能在当日撤销。</translation>
    </message>
</context>
</TS>
