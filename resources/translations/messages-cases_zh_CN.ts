<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>This is not possible now: the state has changed. Look at the record again.</source>
        <translation>当前状态不能进行此操作，请刷新后再看。</translation>
    </message>
    <message>
        <source>Say why; the reason is kept in the log.</source>
        <translation>请填写原因，原因将写入日志。</translation>
    </message>
    <message>
        <source>A second person must do this; you took the step before it.</source>
        <translation>须由另一人办理：前一步骤由您经办。</translation>
    </message>
    <message>
        <source>You may not do this ({permission}). It is for: {roles}.</source>
        <translation>您没有“{permission}”的权限，可办理的角色：{roles}。</translation>
    </message>
    <message>
        <source>Say what is to be done; it is printed on the confirmation.</source>
        <translation>请填写办理内容，该内容将印在确认单上。</translation>
    </message>
    <message>
        <source>Not all materials were seen yet: {materials}.</source>
        <translation>尚有材料未核验：{materials}。</translation>
    </message>
    <message>
        <source>The identity document was not seen in this visit.</source>
        <translation>本次到访尚未核对证件。</translation>
    </message>
    <message>
        <source>The document of who acts for the client was not seen in this visit: both are identified.</source>
        <translation>本次到访尚未查看代理人证件：客户与代理人均须核验身份。</translation>
    </message>
    <message>
        <source>The extra risk notice for clients of this age was not given yet.</source>
        <translation>尚未向高龄客户作特别风险提示。</translation>
    </message>
    <message>
        <source>What was missing could be handed in until {on}. The application counts as withdrawn.</source>
        <translation>补正期限至{on}，已逾期，本申请视为撤回。</translation>
    </message>
    <message>
        <source>What was missing was not handed in in time: the application counts as withdrawn.</source>
        <translation>逾期未补正，本申请视为撤回。</translation>
    </message>
    <message>
        <source>The client has signed {number}. Seal it first; then correct the case by another one.</source>
        <translation>客户已签署{number}，请先封存，再另立业务更正。</translation>
    </message>
    <message>
        <source>The identity document has no form that can be checked: a copy is kept, and an approver decides.</source>
        <translation>该证件号码无法按格式校验：须留存复印件并经审批。</translation>
    </message>
    <message>
        <source>Key particulars change, such as the name or the identity number: an approver decides.</source>
        <translation>变更姓名、证件号码等关键信息：须经审批。</translation>
    </message>
    <message>
        <source>Enter the reference of the system that carried it out.</source>
        <translation>请填写执行系统的业务流水号。</translation>
    </message>
    <message>
        <source>The service {service} is carried out on trading days only.</source>
        <translation>{service} 只在交易日办理。</translation>
    </message>
    <message>
        <source>The case was applied for and can no longer be changed. Ask for a supplement, or correct it by another case.</source>
        <translation>业务已申请，不能再修改；可要求补正，或以更正业务处理。</translation>
    </message>
    <message>
        <source>Case {case_no} is somebody else&apos;s. Only who opened it carries it on.</source>
        <translation>业务 {case_no} 由他人经办，只能由经办人继续。</translation>
    </message>
    <message>
        <source>Case {case_no} is not completed and cannot be filed yet.</source>
        <translation>业务 {case_no} 尚未办结，不能归档。</translation>
    </message>
    <message>
        <source>Case {case_no} has no sealed confirmation.</source>
        <translation>业务 {case_no} 没有已封存的确认单。</translation>
    </message>
    <message>
        <source>The published tariff has no line {key}; nothing may be charged.</source>
        <translation>公示的收费标准中没有“{key}”这一项，不得收费。</translation>
    </message>
</context>
</TS>
