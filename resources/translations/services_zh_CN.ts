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
</context>
</TS>
