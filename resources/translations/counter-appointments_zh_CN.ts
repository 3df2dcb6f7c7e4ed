<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Appointments</name>
    <message>
        <source>{who} is here: number {number}.</source>
        <translation>{who}已到场，号码 {number}。</translation>
    </message>
    <message>
        <source>At the client&apos;s wish</source>
        <translation>应客户要求</translation>
    </message>
    <message>
        <source>The appointment is moved.</source>
        <translation>预约已改期。</translation>
    </message>
    <message>
        <source>The appointment is cancelled; its time is free.</source>
        <translation>预约已取消，该时段已释放。</translation>
    </message>
    <message>
        <source>Declined; the alternative is to be told.</source>
        <translation>已婉拒，请将替代方案告知客户。</translation>
    </message>
    <message>
        <source>On the waiting list: offered what comes free.</source>
        <translation>已列入候补，有空档时通知客户。</translation>
    </message>
    <message>
        <source>Noted: nobody came. It can be undone today.</source>
        <translation>已登记爽约，当日可撤销。</translation>
    </message>
    <message>
        <source>Taken back: the client may still arrive.</source>
        <translation>已撤销爽约，客户仍可到场。</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>已在 {printer} 打印。</translation>
    </message>
    <message>
        <source>Move {name} to {span}</source>
        <translation>将{name}改至 {span}</translation>
    </message>
    <message>
        <source>Against this time: {reasons}</source>
        <translation>该时段存在限制：{reasons}</translation>
    </message>
    <message>
        <source>Move all the same</source>
        <translation>仍然改期</translation>
    </message>
    <message>
        <source>The client is to be told.</source>
        <translation>请告知客户。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Cancel the appointment of {name}?</source>
        <translation>取消{name}的预约？</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Decline the request of {name}?</source>
        <translation>婉拒{name}的预约申请？</translation>
    </message>
    <message>
        <source>A request is declined only with something else to offer.</source>
        <translation>婉拒时须提供替代方案。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>{name} came after all</source>
        <translation>{name}后来到场</translation>
    </message>
    <message>
        <source>Possible on the same day; from then on they may arrive late.</source>
        <translation>仅限当日；撤销后客户可迟到签到。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销爽约</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>尚未定时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>With</source>
        <translation>接待人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Settle within</source>
        <translation>安排时限</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>预约渠道</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>Day by person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>Day by room</source>
        <translation>按场地</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>向前</translation>
    </message>
    <message>
        <source>On</source>
        <translation>向后</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>First free time</source>
        <translation>最早空档</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>打印当日安排</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>保存为日历文件</translation>
    </message>
    <message>
        <source>What colours and keys mean</source>
        <translation>颜色与按键说明</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>查看谁的一周</translation>
    </message>
    <message>
        <source>For which service</source>
        <translation>办理何种业务</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{first} – {last} {year}</source>
        <translation>{year}年{first} – {last}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Give a time</source>
        <translation>安排时间</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>新增预约</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only note the request</source>
        <translation>仅登记申请</translation>
    </message>
    <message>
        <source>Why against the check</source>
        <translation>突破限制的理由</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>请选择时间。</translation>
    </message>
    <message>
        <source>Say who comes: find them on file, or press Enter to type somebody new.</source>
        <translation>请填写预约人：在档案中查找，或按回车录入新客户。</translation>
    </message>
    <message>
        <source>Noted: it waits among the requests.</source>
        <translation>已登记，列入待安排申请。</translation>
    </message>
    <message>
        <source>Booked: {number}, {when}.</source>
        <translation>已预约：{number}，{when}。</translation>
    </message>
    <message>
        <source>Not booked on {when}: {why}</source>
        <translation>{when} 未能预约：{why}</translation>
    </message>
    <message>
        <source>Nothing is free in the two weeks from this day on. Choose another day or anybody.</source>
        <translation>该日起两周内没有空档。请另选日期或不指定人员。</translation>
    </message>
    <message>
        <source>{when} cannot be had for this service; the nearest free times are offered.</source>
        <translation>{when} 不能办理该业务，已列出最近的空档。</translation>
    </message>
    <message>
        <source>Why {when} against the check; stays marked, with your name</source>
        <translation>{when} 突破限制的理由；将与您的姓名一并标注</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>可预约时间</translation>
    </message>
    <message>
        <source>Kept for you: {minutes}:{seconds:02}</source>
        <translation>已为您保留：{minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>No longer kept; it may still be free</source>
        <translation>保留已到期，该时段可能仍空闲</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>预约人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换一位</translation>
    </message>
    <message>
        <source>Look on file</source>
        <translation>在档案中查找</translation>
    </message>
    <message>
        <source>What for, with whom, where</source>
        <translation>业务、人员与场地</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>The client knows what to bring</source>
        <translation>已告知客户需带材料</translation>
    </message>
    <message>
        <source>Anybody who may</source>
        <translation>不指定（有资格者）</translation>
    </message>
    <message>
        <source>Wherever it fits</source>
        <translation>自动安排</translation>
    </message>
    <message>
        <source>{weeks} weeks running</source>
        <translation>连续 {weeks} 周</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Bring: {materials}</source>
        <translation>请携带：{materials}</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Only with a reason</source>
        <translation>须说明理由</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可安排</translation>
    </message>
    <message>
        <source>choose a time</source>
        <translation>选择时间</translation>
    </message>
    <message>
        <source>book, or open</source>
        <translation>预约或打开</translation>
    </message>
    <message>
        <source>move, then Enter</source>
        <translation>移动，回车放下</translation>
    </message>
    <message>
        <source>lengthen, shorten</source>
        <translation>延长、缩短</translation>
    </message>
    <message>
        <source>give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>next appointment</source>
        <translation>下一个预约</translation>
    </message>
    <message>
        <source>first free time</source>
        <translation>最早空档</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{lane}, {from_} to {until}: {who}, {what}, {state}</source>
        <translation>{lane}，{from_} 至 {until}：{who}，{what}，{state}</translation>
    </message>
    <message>
        <source>can be booked</source>
        <translation>可预约</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>Calendar of appointments</source>
        <translation>预约日历</translation>
    </message>
    <message>
        <source>No appointments in these two weeks</source>
        <translation>这两周没有预约</translation>
    </message>
    <message>
        <source>What is booked stands here, one under the other.</source>
        <translation>已预约的事项按时间列在这里。</translation>
    </message>
    <message>
        <source>Nothing is free in the next 30 days.</source>
        <translation>未来 30 天内没有空档。</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>{who} · {what}</source>
        <translation>{who} · {what}</translation>
    </message>
    <message>
        <source>{when} with {whom} went to somebody who had asked earlier. Phone {phone}.</source>
        <translation>{when}（{whom}）已由更早提出的客户占用。电话 {phone}。</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>其他时间…</translation>
    </message>
    <message>
        <source>Booked on two terminals while they were apart. Who asked first keeps the time.</source>
        <translation>两台终端在断开期间重复预约。先提出者保留该时段。</translation>
    </message>
    <message>
        <source>No clashes</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Where two terminals gave out one time while apart, the later one stands here.</source>
        <translation>两台终端断开期间重复预约的，较晚的一个会列在这里。</translation>
    </message>
    <message>
        <source>Client&apos;s file</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose an appointment, or a free time and press Enter to book it.</source>
        <translation>选择一个预约；或选择空档后按回车预约。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未填写姓名</translation>
    </message>
    <message>
        <source>Booked against a check: {reason}</source>
        <translation>突破限制预约：{reason}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未安排</translation>
    </message>
    <message>
        <source>would like: {when}</source>
        <translation>期望：{when}</translation>
    </message>
    <message>
        <source>needs special care</source>
        <translation>需要特别照顾</translation>
    </message>
    <message>
        <source>offered instead: {what}</source>
        <translation>替代方案：{what}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Give a time…</source>
        <translation>安排时间…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Came after all…</source>
        <translation>后来到场…</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候补名单</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>婉拒…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印预约单</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Who is expected today. Enter notes that they are here and gives them a number.</source>
        <translation>今日应到客户。按回车登记到场并取号。</translation>
    </message>
    <message>
        <source>Nobody is expected any more today</source>
        <translation>今日没有待到客户</translation>
    </message>
    <message>
        <source>Whoever has an appointment today stands here until they arrive.</source>
        <translation>今日有预约的客户到场前列在这里。</translation>
    </message>
    <message>
        <source>Each is arranged, or declined with an alternative, within one working day of first contact.</source>
        <translation>首次接触后一个工作日内须安排，或婉拒并提供替代方案。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>没有待安排的申请</translation>
    </message>
    <message>
        <source>What clients ask for by phone, online or at the kiosk comes in here.</source>
        <translation>客户通过电话、线上或自助机提出的申请列在这里。</translation>
    </message>
    <message>
        <source>They take what comes free, the earliest contact first.</source>
        <translation>有空档时按首次接触先后安排。</translation>
    </message>
    <message>
        <source>Nobody waits for a time</source>
        <translation>没有候补客户</translation>
    </message>
    <message>
        <source>Whoever found no time can be put on this list; a time that comes free is offered.</source>
        <translation>没有合适时间的客户可列入候补，有空档时通知。</translation>
    </message>
    <message>
        <source>To be arranged</source>
        <translation>待安排</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Clash, to be settled</source>
        <translation>待协调</translation>
    </message>
    <message>
        <source>Being served or done</source>
        <translation>已履约</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>已改约</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>无法受理</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>投顾</translation>
    </message>
    <message>
        <source>Risk notices</source>
        <translation>风险提示</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>overdue by {span}</source>
        <translation>已超时 {span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩余 {span}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} appointments, {percent} % taken</source>
        <translation>{count} 个预约，占用 {percent}%</translation>
    </message>
    <message>
        <source>{count} to be settled</source>
        <translation>{count} 个待处理</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} 个预约</translation>
    </message>
    <message>
        <source>Arrows or mouse choose the new time; Enter drops it, Esc gives up.</source>
        <translation>用方向键或鼠标选择新时间；回车放下，Esc 放弃。</translation>
    </message>
    <message>
        <source>{count} on the waiting list could have this time; {who} asked first.</source>
        <translation>候补名单中有 {count} 位可用此时段；{who}最先提出。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Today&apos;s list</source>
        <translation>今日应到</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>待安排</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>{title} ({count}, {urgent} overdue)</source>
        <translation>{title}（{count}，超时 {urgent}）</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title}（{count}）</translation>
    </message>
    <message>
        <source>Requests taken in</source>
        <translation>申请已导入</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>{taken} taken in, {known} known already, {refused} refused.</source>
        <translation>导入 {taken} 条，已存在 {known} 条，拒绝 {refused} 条。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}</source>
        <translation>{file} 第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Calls are made from here; texts and letters go out as a file by the branch&apos;s own means.</source>
        <translation>电话在此拨打登记；短信与信函导出为文件，由营业部自有渠道发送。</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未能联系</translation>
    </message>
    <message>
        <source>Texts as a file…</source>
        <translation>导出文件…</translation>
    </message>
    <message>
        <source>Everybody has been told</source>
        <translation>均已告知</translation>
    </message>
    <message>
        <source>What clients must hear of their appointments stands here until it reached them.</source>
        <translation>须告知客户的预约事项列在这里，直至送达。</translation>
    </message>
    <message>
        <source>{who}: {number}</source>
        <translation>{who}：{number}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Time confirmed</source>
        <translation>时间已确认</translation>
    </message>
    <message>
        <source>Time moved</source>
        <translation>时间已变更</translation>
    </message>
    <message>
        <source>Declined, with an alternative</source>
        <translation>无法受理及替代方案</translation>
    </message>
    <message>
        <source>Clash: other times to offer</source>
        <translation>冲突：提供其他时间</translation>
    </message>
    <message>
        <source>A time came free</source>
        <translation>出现空档</translation>
    </message>
    <message>
        <source>handed out {when}</source>
        <translation>{when} 已导出</translation>
    </message>
    <message>
        <source>called {tries} times</source>
        <translation>已拨打 {tries} 次</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Asked in the last {days} days: {counts}</source>
        <translation>近 {days} 天预约渠道：{counts}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>The client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The branch</source>
        <translation>营业部</translation>
    </message>
</context>
</TS>
