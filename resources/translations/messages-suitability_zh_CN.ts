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
</context>
</TS>
