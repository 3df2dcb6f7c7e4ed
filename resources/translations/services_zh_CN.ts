<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Sealed electronically by the terminal</source>
        <translation>终端电子封存</translation>
    </message>
</context>
</TS>
