<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>{moment} by {name}</source>
        <translation>{moment}，{name}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>业务编号</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>Show the confirmation</source>
        <translation>查看确认单</translation>
    </message>
    <message>
        <source>Parts, each with its digest (SHA-256)</source>
        <translation>组成部分及其摘要（SHA-256）</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>请选择档案</translation>
    </message>
    <message>
        <source>What belongs to it, and until when it is kept, is shown here.</source>
        <translation>此处显示档案的组成部分与保存期限。</translation>
    </message>
    <message>
        <source>Sealed confirmation</source>
        <translation>封存的确认单</translation>
    </message>
    <message>
        <source>Sealed record of the refusal</source>
        <translation>已封存的拒签记录</translation>
    </message>
    <message>
        <source>Mismatch acknowledgement</source>
        <translation>不适当警示确认书</translation>
    </message>
    <message>
        <source>Document as shown</source>
        <translation>展示时的文件</translation>
    </message>
    <message>
        <source>Its frozen content</source>
        <translation>固化的内容</translation>
    </message>
    <message>
        <source>Evidence of signing</source>
        <translation>签署证据</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>退费凭证</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Ordinary investors</source>
        <translation>普通投资者</translation>
    </message>
    <message>
        <source>Professional investors</source>
        <translation>专业投资者</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Archive number or part of it</source>
        <translation>档案号或其中一部分</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Nothing is filed here</source>
        <translation>没有档案</translation>
    </message>
    <message>
        <source>A case is filed by itself once its confirmation is in the client&apos;s hands.</source>
        <translation>确认单交付客户后，业务自动归档。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件状态</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
</context>
</TS>
