<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Today</name>
    <message>
        <source>next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>kept {when} · fields filled: {count}</source>
        <translation>保存于 {when} · 已填 {count} 项</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未提交的草稿</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>最长 {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>At the windows</source>
        <translation>窗口办理中</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办完</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候中位数</translation>
    </message>
    <message>
        <source>gave up: {count}</source>
        <translation>弃号 {count}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>The day is still empty. It begins like this</source>
        <translation>今天还没有业务，可以这样开始</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Receive the client</source>
        <translation>接待客户</translation>
    </message>
    <message>
        <source>Find or register them, check the identity document, note the need, hand out a number.</source>
        <translation>查找或登记客户，核对身份证件，记下需求，发放排队号。</translation>
    </message>
    <message>
        <source>To the reception</source>
        <translation>去接待台</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>F5 calls whoever is next to your window; the line says why they are next.</source>
        <translation>按 F5 叫下一位到您的窗口；队列里写明为什么轮到这位客户。</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>去排队叫号</translation>
    </message>
    <message>
        <source>Carry the case through</source>
        <translation>办理业务</translation>
    </message>
    <message>
        <source>Open it from the catalogue; the steps lead up to the signed and sealed confirmation.</source>
        <translation>从服务目录登记业务，按步骤办到确认单签署、封存为止。</translation>
    </message>
    <message>
        <source>To the service desk</source>
        <translation>去业务办理</translation>
    </message>
    <message>
        <source>Add your colleagues</source>
        <translation>添加同事</translation>
    </message>
    <message>
        <source>Each gets a sign-in name, a temporary password, and roles that compliance checks.</source>
        <translation>每人一个登录名、一个临时密码，角色由合规复核后生效。</translation>
    </message>
    <message>
        <source>To the staff</source>
        <translation>去人员管理</translation>
    </message>
    <message>
        <source>Look at the calendar</source>
        <translation>查看日历</translation>
    </message>
    <message>
        <source>Deadlines count on it. Import the yearly notice as soon as it is published.</source>
        <translation>期限按它计算。年度放假通知一发布就请导入。</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>去日历</translation>
    </message>
    <message>
        <source>Verify the audit chain</source>
        <translation>校验审计链</translation>
    </message>
    <message>
        <source>It shows that nothing that happened here was changed afterwards.</source>
        <translation>可以证明这里发生过的事没有被事后改动。</translation>
    </message>
    <message>
        <source>To the terminal</source>
        <translation>去本终端</translation>
    </message>
    <message>
        <source>Exchanges closed</source>
        <translation>交易所休市</translation>
    </message>
    <message>
        <source>Open {opening} to {closing}</source>
        <translation>营业 {opening}–{closing}</translation>
    </message>
    <message>
        <source>Branch closed</source>
        <translation>营业部不营业</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>早上好，{name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>下午好，{name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>晚上好，{name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Cases overdue: {count}</source>
        <translation>有 {count} 笔业务已逾期</translation>
    </message>
    <message>
        <source>Cases due soon: {count}</source>
        <translation>有 {count} 笔业务即将到期</translation>
    </message>
    <message>
        <source>Provisional deadlines: {count}. They reach into a year whose holiday notice is not published.</source>
        <translation>有 {count} 个期限为暂定：所跨年度的放假通知尚未发布。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Copies not printed: {count} ({numbers}).</source>
        <translation>有 {count} 份文件尚未打印（{numbers}）。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Copies printed: {count}</source>
        <translation>已打印 {count} 份</translation>
    </message>
    <message>
        <source>The week ahead</source>
        <translation>未来一周</translation>
    </message>
    <message>
        <source>Receive a client</source>
        <translation>接待客户</translation>
    </message>
    <message>
        <source>Decide what waits</source>
        <translation>处理待审业务</translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation>我的在办业务</translation>
    </message>
    <message>
        <source>You have no case open</source>
        <translation>您没有在办业务</translation>
    </message>
    <message>
        <source>A case you open at your window stays here until it is in the archive.</source>
        <translation>您在窗口登记的业务会一直列在这里，直到归档。</translation>
    </message>
    <message>
        <source>Waits for my decision</source>
        <translation>待我审核审批</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待您处理的业务</translation>
    </message>
    <message>
        <source>Cases that colleagues have prepared and you may review or approve appear here.</source>
        <translation>同事办理、由您审核或审批的业务会出现在这里。</translation>
    </message>
    <message>
        <source>Clients who were not satisfied</source>
        <translation>不满意的客户评价</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>查看业务</translation>
    </message>
    <message>
        <source>The client left no words.</source>
        <translation>客户未留言。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}，{day} 前完成</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score}/5 分</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>What will be done, or why nothing is to be done</source>
        <translation>整改措施，或不予立项的理由</translation>
    </message>
    <message>
        <source>Why it is dismissed after all</source>
        <translation>改为不予立项的理由</translation>
    </message>
    <message>
        <source>What the effect is, seen by somebody other than who did it</source>
        <translation>整改效果（由整改人以外的人员填写）</translation>
    </message>
    <message>
        <source>What is to be learnt from it</source>
        <translation>复盘结论</translation>
    </message>
</context>
</TS>
