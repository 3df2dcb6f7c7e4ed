<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Aftercare</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>What is mended because of it, and the call after closing, stand here.</source>
        <translation>由此开展的整改和结案后的回访列在此处。</translation>
    </message>
    <message>
        <source>Timeline as PDF</source>
        <translation>时间线存为 PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为{file}。</translation>
    </message>
    <message>
        <source>{person} answers for it: {decision} ({reference})</source>
        <translation>责任追究：{person}，{decision}（{reference}）</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}，{day}前完成</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>{moment}前</translation>
    </message>
    <message>
        <source>{made} of {wanted} tries</source>
        <translation>已尝试{made}次，共须{wanted}次</translation>
    </message>
    <message>
        <source>score {score} of 5</source>
        <translation>评分{score}分（满分5分）</translation>
    </message>
    <message>
        <source>may still appeal: offer it</source>
        <translation>仍可申诉，请告知</translation>
    </message>
    <message>
        <source>Call after closing, by somebody else than the handler</source>
        <translation>结案回访（由承办人以外的人员进行）</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Where you stand too near to it. You take no further part, and do not see it any more.</source>
        <translation>与本件有利害关系时使用：此后您不再参与，也不能再查看本件。</translation>
    </message>
    <message>
        <source>Why you need it, such as a call; kept in the audit trail.</source>
        <translation>请说明用途，例如致电核实；记入审计日志。</translation>
    </message>
    <message>
        <source>The complainant gets this reason in writing, with the right to object.</source>
        <translation>此理由将书面告知投诉人，并告知其异议权利。</translation>
    </message>
    <message>
        <source>What you told the complainant, in substance; it ends the clock of the first response.</source>
        <translation>请写明对投诉人的实质性答复；首次响应计时随之结束。</translation>
    </message>
    <message>
        <source>Tell the complainant that it was accepted, who follows it through, and until when they get the reply. How and what did you tell them?</source>
        <translation>请告知投诉人：已受理、由谁负责、何时书面答复。请写明告知方式与内容。</translation>
    </message>
    <message>
        <source>Both values are kept, and it goes back to be classified again.</source>
        <translation>两种意见均保留，退回重新分类。</translation>
    </message>
    <message>
        <source>It is handled together with another one of the same matter.</source>
        <translation>与同一事项的另一投诉一并处理。</translation>
    </message>
    <message>
        <source>Manager and compliance must both agree, and the complainant must be told in writing before the time ends. Once only.</source>
        <translation>须负责人与合规均同意，并在期限届满前书面告知投诉人；仅可延期一次。</translation>
    </message>
    <message>
        <source>From here on the time is longer. How was the complainant told in writing?</source>
        <translation>自此期限延长。请写明以何种书面方式告知投诉人。</translation>
    </message>
    <message>
        <source>Without a word of the complainant it can be closed once the time to appeal is over.</source>
        <translation>投诉人未表示的，申诉期满后可结案。</translation>
    </message>
    <message>
        <source>Somebody else decides on what you propose.</source>
        <translation>您的拟处理意见由他人决定。</translation>
    </message>
    <message>
        <source>In the complainant&apos;s own words. It stays in the register and is still classified.</source>
        <translation>按投诉人原话记录；撤诉后仍保留台账并完成分类。</translation>
    </message>
    <message>
        <source>What the complainant was asked for.</source>
        <translation>请写明要求投诉人补充的内容。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>The printer has taken it.</source>
        <translation>打印机已接收。</translation>
    </message>
    <message>
        <source>Type a cause: name or initials, such as dhgc</source>
        <translation>输入原因：名称或拼音首字母，如 dhgc</translation>
    </message>
    <message>
        <source>Category and cause</source>
        <translation>类别与原因</translation>
    </message>
    <message>
        <source>Leave empty for somebody who is no client</source>
        <translation>非本营业部客户请留空</translation>
    </message>
    <message>
        <source>Not this client</source>
        <translation>不是此客户</translation>
    </message>
    <message>
        <source>{clock}: started {moment} by the {what}</source>
        <translation>{clock}：{moment} 起算，由{what}触发</translation>
    </message>
    <message>
        <source>Stood still from {since} to {until}: {reason} ({name})</source>
        <translation>{since} 至 {until} 停计：{reason}（{name}）</translation>
    </message>
    <message>
        <source>Extended to {amount} on {moment}: {reason} (agreed by {name})</source>
        <translation>{moment} 延长至 {amount} 日：{reason}（经 {name} 同意）</translation>
    </message>
    <message>
        <source>Before, it fell due on {moment}</source>
        <translation>此前到期时间：{moment}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Ended {moment} by: {what}</source>
        <translation>{moment} 结束，因：{what}</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>{moment}: {share} % of “{clock}” gone, brought up to {roles}</source>
        <translation>{moment}：“{clock}”时限已用 {share}%，已提请{roles}</translation>
    </message>
    <message>
        <source>How it was counted: {clock}</source>
        <translation>查看计算过程：{clock}</translation>
    </message>
    <message>
        <source>{due} (provisional)</source>
        <translation>{due}（暂定）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the complainant&apos;s own words</source>
        <translation>投诉人原话</translation>
    </message>
    <message>
        <source>Client&apos;s file</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>显示联系方式</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>相关业务</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>By an agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Complainants on the matter</source>
        <translation>同一事项人数</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>About</source>
        <translation>被投诉对象</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>确认人意见</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>调查认定</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟处理意见</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>合理性</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>尚未分类</translation>
    </message>
    <message>
        <source>received {moment}, taken in by {name}</source>
        <translation>{moment} 收到，{name}登记</translation>
    </message>
    <message>
        <source>followed through by {name}</source>
        <translation>首问负责人：{name}</translation>
    </message>
    <message>
        <source>For compliance only</source>
        <translation>仅合规可见</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>A client? Name, initials or number</source>
        <translation>客户（姓名、首字母或号码）</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>投诉原因</translation>
    </message>
    <message>
        <source>Register and give a number</source>
        <translation>登记并生成编号</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>What you typed is kept, encrypted, and comes back here.</source>
        <translation>已填内容加密保存，下次打开自动恢复。</translation>
    </message>
    <message>
        <source>no longer fits: another terminal took a step before it; both are kept, nothing changed</source>
        <translation>已不适用：另一终端先行办理；两步均保留，状态未因此改变</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>For whoever handles it: {name}</source>
        <translation>由处理人办理：{name}</translation>
    </message>
    <message>
        <source>For: {roles}</source>
        <translation>由以下岗位办理：{roles}</translation>
    </message>
    <message>
        <source>With a colleague: {step}</source>
        <translation>同事在场办理：{step}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Choose a complaint at the left</source>
        <translation>请在左侧选择投诉</translation>
    </message>
    <message>
        <source>Or take one in: their words first, the number for them at once.</source>
        <translation>或登记新投诉：先记原话，当场给编号。</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Taken in. The complainant&apos;s number:</source>
        <translation>已登记。投诉编号：</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation>打开投诉</translation>
    </message>
    <message>
        <source>Received {received}. A first answer by {respond}, the written reply by {reply} at the latest.</source>
        <translation>收到时间 {received}。首次响应不晚于 {respond}，书面答复不晚于 {reply}。</translation>
    </message>
    <message>
        <source>Tell the complainant: they may ask how it stands under this number, have the result reviewed, ask for mediation, or turn to the 12386 platform.</source>
        <translation>请告知投诉人：可凭编号查询进度，对结果可申请复核、申请调解，或拨打 12386 反映。</translation>
    </message>
    <message>
        <source>It is compliance&apos;s alone from now on: nobody else sees it, and you do not see it again either.</source>
        <translation>本件自此仅合规可见，其他人员（包括您）均不可再查看。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的待办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>暂无待办</translation>
    </message>
    <message>
        <source>A complaint whose next step is yours appears here, the most urgent first.</source>
        <translation>轮到您办理的投诉显示在此，最紧急的在前。</translation>
    </message>
    <message>
        <source>No open complaints</source>
        <translation>没有未结投诉</translation>
    </message>
    <message>
        <source>Whatever a client complains of is taken in at the top right.</source>
        <translation>客户的任何投诉，请在右上角登记。</translation>
    </message>
    <message>
        <source>{share} % of the time gone · {step}</source>
        <translation>时限已用 {share}% · {step}</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Nothing here.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>and {count} more in the list</source>
        <translation>另有{count}件，见列表</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Counting deadlines again</source>
        <translation>正在重新计算期限</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>A complaint on which a clock runs appears here, the first due first.</source>
        <translation>计时中的投诉按到期先后列在此处。</translation>
    </message>
    <message>
        <source>{counted} complaints were counted again; the limits of {moved} moved.</source>
        <translation>已重新计算{counted}件投诉，其中{moved}件期限有变。</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letters to the complainant</source>
        <translation>致投诉人的信函</translation>
    </message>
    <message>
        <source>None yet. What is told in writing is written, sealed and sent here.</source>
        <translation>暂无信函。需书面告知的内容在此撰写、封存并送达。</translation>
    </message>
    <message>
        <source>with an English version</source>
        <translation>附英文版</translation>
    </message>
    <message>
        <source>The printer has taken the letter.</source>
        <translation>信函已送打印机。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为{file}。</translation>
    </message>
    <message>
        <source>How was the letter brought?</source>
        <translation>信函是怎样送达的？</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the proof …</source>
        <translation>添加凭证…</translation>
    </message>
    <message>
        <source>The signed copy, the post&apos;s receipt, or a picture of the screen</source>
        <translation>签收件、邮寄回执或者屏幕截图</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters</source>
        <translation>{count}字，至少{least}字</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count}字</translation>
    </message>
    <message>
        <source>Everything outside these fields is fixed wording. What you type is kept at once.</source>
        <translation>以下各处之外均为固定文字。输入的内容即时保存。</translation>
    </message>
    <message>
        <source>Issue and seal</source>
        <translation>签发并封存</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>It can be issued once the complaint has come so far, by whoever decides on it.</source>
        <translation>投诉办理到相应环节后，由有权决定的人员签发。</translation>
    </message>
    <message>
        <source>{number} is issued and sealed.</source>
        <translation>{number}已签发并封存。</translation>
    </message>
    <message>
        <source>The printer has taken the receipt.</source>
        <translation>回执已送打印机。</translation>
    </message>
    <message>
        <source>issued {moment} by {name}</source>
        <translation>{moment}由{name}签发</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Seal now</source>
        <translation>立即封存</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>登记送达</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>{way} · {recipient} · {moment} · recorded by {name}</source>
        <translation>{way} · {recipient} · {moment} · {name}登记</translation>
    </message>
    <message>
        <source>Not reached: {way} · {recipient} · {moment} · recorded by {name}</source>
        <translation>未送达：{way} · {recipient} · {moment} · {name}登记</translation>
    </message>
    <message>
        <source>{number} was not sent yet. It is kept, marked as void, and another can be written.</source>
        <translation>{number}尚未送达。作废后予以保留并注明，可另行制作。</translation>
    </message>
    <message>
        <source>A figure or a name is wrong</source>
        <translation>金额或者姓名有误</translation>
    </message>
    <message>
        <source>The decision changed</source>
        <translation>处理意见有变</translation>
    </message>
    <message>
        <source>Wrong letter</source>
        <translation>信函种类不对</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Void this letter</source>
        <translation>作废此信函</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Number, transfer number or name</source>
        <translation>投诉编号、转办编号或者姓名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>全部期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due within three working days</source>
        <translation>三个工作日内到期</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>以后到期</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>无计时事项</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>曾逾期</translation>
    </message>
    <message>
        <source>The filters as they are now; they are yours alone, at every counter.</source>
        <translation>保存当前的筛选条件，仅本人可见，在各柜台均可使用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep this view under a name</source>
        <translation>保存为我的视图</translation>
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
        <source>Save as a workbook (XLSX)</source>
        <translation>导出台账（XLSX）</translation>
    </message>
    <message>
        <source>names and numbers whole</source>
        <translation>姓名和证号不脱敏</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>No complaint fits</source>
        <translation>没有符合条件的投诉</translation>
    </message>
    <message>
        <source>Choose other filters, or “All states” for those that ended.</source>
        <translation>请调整筛选条件；查看已办结的投诉请选择“全部状态”。</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>正在导出台账</translation>
    </message>
    <message>
        <source>{count} complaints</source>
        <translation>共{count}件</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为{file}。</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>子因</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>紧迫程度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>统计表存为 PDF</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>请关注</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按子因</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>Counted from the stored complaints you may know of; the sheet says how.</source>
        <translation>按您有权知悉的投诉统计，统计口径见统计表。</translation>
    </message>
    <message>
        <source>not classified yet</source>
        <translation>尚未分类</translation>
    </message>
    <message>
        <source>{count} complaints about “{cause}” in a few days: {numbers}</source>
        <translation>近几日有{count}件投诉涉及“{cause}”：{numbers}</translation>
    </message>
    <message>
        <source>A matter of {count} complainants: {cause}</source>
        <translation>同一事项涉及{count}名投诉人：{cause}</translation>
    </message>
    <message>
        <source>A claim of {amount}: {cause}</source>
        <translation>诉求金额{amount}：{cause}</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为{file}。</translation>
    </message>
</context>
</TS>
