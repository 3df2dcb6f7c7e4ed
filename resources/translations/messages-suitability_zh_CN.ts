<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{risk} lies within what a client of {level} may have: it may be applied for.</source>
        <translation>客户等级 {level}，产品 {risk}，两者相匹配，可以申请。</translation>
    </message>
    <message>
        <source>A client of {level} may have {allowed}, and {risk} lies above it: only on the client&apos;s own initiative, after the special warning, with signed insistence and an approver.</source>
        <translation>客户等级 {level} 适配 {allowed}，{risk} 超出其承受能力：仅限客户主动要求，经特别警示、签字坚持并由审批人批准后方可申请。</translation>
    </message>
    <message>
        <source>The assessment of {on} ({level}) ran out after {months} months and fits nothing, {risk} included: assess anew, or go on only on the client&apos;s own initiative, after the special warning, with signed insistence and an approver.</source>
        <translation>{on} 的测评（{level}）已满 {months} 个月失效，与 {risk} 视为不匹配：请重新测评；否则仅限客户主动要求，经特别警示、签字坚持并由审批人批准后方可申请。</translation>
    </message>
    <message>
        <source>The client belongs to the lowest class and may have R1 only; {risk} is refused, and nobody&apos;s insistence or approval changes that.</source>
        <translation>客户属最低类别，仅适配 R1；{risk} 不予办理，客户坚持或任何人审批均不能改变。</translation>
    </message>
    <message>
        <source>The assessment that put the client into the lowest class ran out, and the lowest class insists on nothing: assess anew before {risk} is applied for.</source>
        <translation>客户原属最低类别且测评已失效，最低类别客户不得坚持申请：办理 {risk} 前须重新测评。</translation>
    </message>
    <message>
        <source>The client&apos;s risk tolerance was never assessed, so {risk} cannot be compared: assess it first.</source>
        <translation>客户从未做过风险测评，无法与 {risk} 匹配：请先测评。</translation>
    </message>
    <message>
        <source>A professional investor is compared with no level: by rule {risk} may be applied for.</source>
        <translation>专业投资者不比对风险等级，按规则可以申请 {risk}。</translation>
    </message>
    <message>
        <source>An institution is compared with no level: by rule {risk} may be applied for.</source>
        <translation>机构投资者不比对风险等级，按规则可以申请 {risk}。</translation>
    </message>
    <message>
        <source>This is for qualified investors only, and neither the assets nor the income shown make one: {risk} is refused, and nobody&apos;s approval changes that.</source>
        <translation>本产品仅面向合格投资者，所示资产与收入均未达标：{risk} 不予办理，任何人审批均不能改变。</translation>
    </message>
    <message>
        <source>The market asks for {needed_fen} on average over {days} trading days and {shown_fen} was shown: it cannot be opened.</source>
        <translation>该权限要求近 {days} 个交易日日均资产 {needed_fen}，现为 {shown_fen}：不能开通。</translation>
    </message>
    <message>
        <source>The market asks for {needed} months of trading and {shown} were shown: it cannot be opened.</source>
        <translation>该权限要求交易经验 {needed} 个月，现为 {shown} 个月：不能开通。</translation>
    </message>
    <message>
        <source>The market asks for a passed examination and none was shown: it cannot be opened.</source>
        <translation>该权限要求通过考试，尚无合格成绩：不能开通。</translation>
    </message>
    <message>
        <source>{product} is not on the approved list for this service. Only what stands there may be offered.</source>
        <translation>{product} 不在本业务的批准名单内，只能选择名单中的产品。</translation>
    </message>
    <message>
        <source>The service {service} compares no product with the client.</source>
        <translation>业务 {service} 不做产品适当性匹配。</translation>
    </message>
    <message>
        <source>A figure cannot be less than nothing.</source>
        <translation>数值不能小于零。</translation>
    </message>
    <message>
        <source>What the client wants was not compared with the client&apos;s risk level yet.</source>
        <translation>尚未将客户所选产品或权限与其风险等级进行匹配。</translation>
    </message>
    <message>
        <source>The comparison no longer holds: the client&apos;s level or the approved list has changed. Compare anew.</source>
        <translation>匹配结果已失效：客户等级或批准名单有变化，请重新匹配。</translation>
    </message>
    <message>
        <source>The comparison blocks this application, and nobody&apos;s insistence or approval changes that.</source>
        <translation>匹配结果为禁止申请，客户坚持或任何人审批均不能改变。</translation>
    </message>
    <message>
        <source>A mismatch goes on only where the client asked for it unprompted, was shown the special warning and insists.</source>
        <translation>不匹配时，须客户主动要求、已向其出示特别警示且客户坚持，方可继续。</translation>
    </message>
    <message>
        <source>The talk is recorded in sound or picture, and attached before the case is applied for.</source>
        <translation>须双录（录音或录像），申请前附上文件。</translation>
    </message>
    <message>
        <source>The recording of the talk in sound or picture is not attached yet.</source>
        <translation>尚未附双录（录音或录像）文件。</translation>
    </message>
    <message>
        <source>The client signs the mismatch acknowledgement before the service is carried out.</source>
        <translation>执行前须由客户签署不适当警示确认书。</translation>
    </message>
    <message>
        <source>The client has not signed the mismatch acknowledgement yet; it is sealed before anything is done.</source>
        <translation>客户尚未签署不适当警示确认书，须封存后方可执行。</translation>
    </message>
    <message>
        <source>An agent acts for the client: an approver decides.</source>
        <translation>由代理人代办：须审批。</translation>
    </message>
    <message>
        <source>The risk does not fit the client: an approver decides.</source>
        <translation>风险等级不匹配：须审批。</translation>
    </message>
    <message>
        <source>The client&apos;s age and the product&apos;s high risk ask for a second person: an approver decides.</source>
        <translation>高龄客户申请高风险产品须第二人确认：须审批。</translation>
    </message>
    <message>
        <source>The level is far from the last one: a second person reviews the assessment.</source>
        <translation>等级与上次相差较大：须第二人复核测评。</translation>
    </message>
    <message>
        <source>The result of the questionnaire was not recorded yet.</source>
        <translation>尚未登记问卷测评结果。</translation>
    </message>
    <message>
        <source>The service {service} ends with no risk level.</source>
        <translation>业务 {service} 不产生风险等级。</translation>
    </message>
    <message>
        <source>Enter the number of the questionnaire&apos;s paper.</source>
        <translation>请输入问卷编号。</translation>
    </message>
    <message>
        <source>Enter the score as it stands on the questionnaire.</source>
        <translation>请按问卷填写得分。</translation>
    </message>
    <message>
        <source>A client is assessed at most {most} times a day. Another questionnaire can be filled in tomorrow.</source>
        <translation>同一客户每日最多测评 {most} 次，可明日再测。</translation>
    </message>
    <message>
        <source>The client&apos;s figures were not examined yet.</source>
        <translation>尚未核对客户的资产、收入与经历。</translation>
    </message>
    <message>
        <source>The figures shown do not make a professional investor; nobody&apos;s approval changes that.</source>
        <translation>所示条件未达专业投资者标准，任何人审批均不能改变。</translation>
    </message>
    <message>
        <source>A client of this class and kind cannot change class this way.</source>
        <translation>该类客户不能以此方式变更投资者类别。</translation>
    </message>
</context>
</TS>
