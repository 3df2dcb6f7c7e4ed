<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppointmentPaper</name>
    <message>
        <source>Appointments on {day}</source>
        <translation>{day} 预约清单</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>接待人员：{name}</translation>
    </message>
    <message>
        <source>With nobody yet</source>
        <translation>尚未安排接待人员</translation>
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
        <source>Where</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Time, service and number</source>
        <translation>时间、业务与编号</translation>
    </message>
    <message>
        <source>Names and phones are masked. For use within the branch; shred it at the end of the day.</source>
        <translation>姓名与电话已脱敏，仅供营业部内部使用，当日营业结束后销毁。</translation>
    </message>
    <message>
        <source>printed by {name}, {at}</source>
        <translation>{name} 打印，{at}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>窗口 {window}</translation>
    </message>
    <message>
        <source>Please bring: {materials}</source>
        <translation>请携带：{materials}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Check in at the kiosk with this code, or at reception, up to {minutes} minutes before.</source>
        <translation>可提前 {minutes} 分钟凭此码在自助机签到，或到接待台签到。</translation>
    </message>
    <message>
        <source>Kept until {minutes} minutes after; call us if you cannot come.</source>
        <translation>预约时间后保留 {minutes} 分钟；如不能前来请致电告知。</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Case number</source>
        <translation>业务编号</translation>
    </message>
    <message>
        <source>Reference of execution</source>
        <translation>执行流水号</translation>
    </message>
    <message>
        <source>Application received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>不收取费用</translation>
    </message>
    <message>
        <source>CNY {amount}</source>
        <translation>人民币 {amount} 元</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>收据号 {number}</translation>
    </message>
    <message>
        <source>nothing taken at the counter; the amount stands in {paper}</source>
        <translation>柜台未收取，金额见{paper}</translation>
    </message>
    <message>
        <source>Copy {copy} of {number}</source>
        <translation>{number} 第 {copy} 份副本</translation>
    </message>
    <message>
        <source>Masked copy {copy} of {number}, for the branch&apos;s own use; not signed</source>
        <translation>{number} 脱敏副本第 {copy} 份，仅供营业部内部使用，未签署</translation>
    </message>
    <message>
        <source>Confirmation signed on paper</source>
        <translation>纸质签署确认单</translation>
    </message>
    <message>
        <source>Record of a refusal to sign</source>
        <translation>拒签记录</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参与人员</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>SHA-256 of what was shown</source>
        <translation>所展示文件的 SHA-256</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>扫描页数</translation>
    </message>
    <message>
        <source>Reason given by the client</source>
        <translation>客户陈述的原因</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>经办柜员</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>signature {signature}</source>
        <translation>签名 {signature}</translation>
    </message>
    <message>
        <source>The document was printed, signed in ink and scanned; the scanned pages follow. The paper is kept by the branch.</source>
        <translation>本文件经打印、纸质签署后扫描，扫描页附后；纸质原件由营业部留存。</translation>
    </message>
    <message>
        <source>The client was shown the document and did not sign it. A second member of staff was present; an approver agreed that the case is completed by this record.</source>
        <translation>已向客户展示本文件，客户未签署。第二名员工在场见证；审批人同意以本记录办结业务。</translation>
    </message>
    <message>
        <source>The client was shown the acknowledgement and did not sign it. A second member of staff was present; an approver agreed to this record. Nothing is carried out on it.</source>
        <translation>已向客户展示不匹配确认书，客户未签署。第二名员工在场见证；审批人同意本记录。不据此办理任何业务。</translation>
    </message>
    <message>
        <source>Sealed electronically by the terminal</source>
        <translation>终端电子封存</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>匹配情况</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>Its risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Client&apos;s risk tolerance</source>
        <translation>客户风险承受能力</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>测评日期</translation>
    </message>
    <message>
        <source>{day}, has run out</source>
        <translation>{day}（已失效）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Mismatch: the risk does not fit the client</source>
        <translation>不匹配：风险等级超出客户风险承受能力</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Day sheet {day}</source>
        <translation>营业日报 {day}</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>取号总数</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>弃号</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Wait, half (P50)</source>
        <translation>等候时长 P50</translation>
    </message>
    <message>
        <source>Wait, nine of ten (P90)</source>
        <translation>等候时长 P90</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>Windows at work</source>
        <translation>叫号窗口数</translation>
    </message>
    <message>
        <source>Taken at the kiosk</source>
        <translation>自助取号</translation>
    </message>
    <message>
        <source>With an appointment</source>
        <translation>预约客户</translation>
    </message>
    <message>
        <source>Called more than once</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转窗</translation>
    </message>
    <message>
        <source>Called out of turn</source>
        <translation>未按顺序叫号</translation>
    </message>
    <message>
        <source>Satisfaction (of 5)</source>
        <translation>满意度（满分 5）</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Cases in time</source>
        <translation>按时办结</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按业务</translation>
    </message>
    <message>
        <source>By the hour in which they came</source>
        <translation>按取号时段</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>按队列</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已叫</translation>
    </message>
    <message>
        <source>Wait P50</source>
        <translation>等候 P50</translation>
    </message>
    <message>
        <source>Wait P90</source>
        <translation>等候 P90</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Took P50</source>
        <translation>办理 P50</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>A wait runs from the number to its first call. P50 and P90 are nearest-rank percentiles of the stored instants; a case is in time unless it was put on record that it was not.</source>
        <translation>等候时长自取号起至首次叫号止。P50、P90 按记录的时刻以最近秩法计算；未记录超时的业务视为按时。</translation>
    </message>
    <message>
        <source>made by {name}, {at}</source>
        <translation>{name} 制表，{at}</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>FeePaper</name>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>退费凭证</translation>
    </message>
    <message>
        <source>Tariff of services</source>
        <translation>服务收费标准公示</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>业务编号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Fee by the tariff</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退回方式</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>支付流水号</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>原收据号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>edition {version}, published on {date}</source>
        <translation>{version} 版，{date} 公示</translation>
    </message>
    <message>
        <source>CNY {amount}</source>
        <translation>人民币 {amount} 元</translation>
    </message>
    <message>
        <source>This receipt proves the payment; it is no tax invoice.</source>
        <translation>本收据为收款证明，不作发票使用。</translation>
    </message>
    <message>
        <source>Only what the published tariff names is charged. You may ask to see the tariff at any counter.</source>
        <translation>本营业部只收取公示收费标准所列费用，您可在任一柜台查阅收费标准。</translation>
    </message>
    <message>
        <source>The receipt named above stays as it is; this voucher belongs to it.</source>
        <translation>原收据不作更改，本凭证与原收据一并保存。</translation>
    </message>
    <message>
        <source>Received by (seal)</source>
        <translation>收款人（盖章）</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>收费对象</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费服务</translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Nothing is charged for services named as free, under whatever name. Ask for a receipt for every payment.</source>
        <translation>免费服务不以任何名义变相收费。每笔付款请索取收据。</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Complaint no.</source>
        <translation>投诉编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Transfer no.</source>
        <translation>转办编号</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Client no.</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>In person or by an agent</source>
        <translation>本人或代理人</translation>
    </message>
    <message>
        <source>Complained of</source>
        <translation>被投诉人</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>子因</translation>
    </message>
    <message>
        <source>Facts, in the complainant&apos;s words</source>
        <translation>事实（投诉人原话）</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Amount claimed, CNY</source>
        <translation>涉及金额（元）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据清单</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Complainants on the matter</source>
        <translation>同一事项人数</translation>
    </message>
    <message>
        <source>Accepted or not</source>
        <translation>受理决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Notice of acceptance or refusal</source>
        <translation>受理或者不予受理告知</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>调查结果</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Amount paid, CNY</source>
        <translation>和解或者赔付金额（元）</translation>
    </message>
    <message>
        <source>Form of the reply</source>
        <translation>答复形式</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>送达凭证</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation>责任追究</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Register of complaints</source>
        <translation>投诉台账</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>代理人：{name}</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>to {amount} working days: {reason}</source>
        <translation>延至{amount}个工作日：{reason}</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Complaints of {month}</source>
        <translation>{month} 投诉统计</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Replied in writing</source>
        <translation>已书面答复</translation>
    </message>
    <message>
        <source>of these in time</source>
        <translation>其中按时</translation>
    </message>
    <message>
        <source>Limit passed without a reply</source>
        <translation>逾期未答复</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时答复率</translation>
    </message>
    <message>
        <source>Median days to close</source>
        <translation>结案天数中位数</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Mean score of the return visits</source>
        <translation>回访平均分</translation>
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
        <source>not classified yet</source>
        <translation>尚未分类</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Categories, causes and channels count what was received in the month. The on-time rate is the written replies delivered in the month within their limit, of all that were delivered and all whose limit passed in the month without one; complaints not accepted, taken back or without a name are left out. Days to close are calendar days from receipt, of what was closed in the month.</source>
        <translation>类别、子因和渠道按当月收到的投诉统计。按时答复率为当月在期限内送达的书面答复，占当月全部送达的书面答复与当月到期未答复投诉之和的比例；不予受理、撤回和匿名的投诉不计入。结案天数为当月结案的投诉自收到之日起的自然日。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of a complaint</source>
        <translation>投诉办理时间线</translation>
    </message>
    <message>
        <source>The complaint</source>
        <translation>投诉基本情况</translation>
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
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
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
        <source>In the complainant&apos;s words</source>
        <translation>投诉人原话</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>signed, and the signature holds</source>
        <translation>已签名，签名有效</translation>
    </message>
    <message>
        <source>SIGNATURE DOES NOT HOLD</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>did not fit any more when it came in from another terminal; it had no effect</source>
        <translation>从其他终端传入时已不适用，未产生效力</translation>
    </message>
    <message>
        <source>Started {moment} by the {what}.</source>
        <translation>{moment}起算，起因：{what}。</translation>
    </message>
    <message>
        <source>Extended to {amount} on {moment}: {reason} (agreed by {name}).</source>
        <translation>{moment}延长至{amount}：{reason}（{name}同意）。</translation>
    </message>
    <message>
        <source>Stood still from {since} to {until}: {reason} ({name}).</source>
        <translation>{since}至{until}暂停计算：{reason}（{name}）。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Before, it fell due on {moment}.</source>
        <translation>此前到期日为{moment}。</translation>
    </message>
    <message>
        <source>Ended {moment} by: {what}; kept in time.</source>
        <translation>{moment}结束：{what}；按时完成。</translation>
    </message>
    <message>
        <source>Ended {moment} by: {what}; kept late.</source>
        <translation>{moment}结束：{what}；逾期完成。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>计时中。</translation>
    </message>
    <message>
        <source>It runs and is overdue.</source>
        <translation>计时中，已逾期。</translation>
    </message>
</context>
</TS>
