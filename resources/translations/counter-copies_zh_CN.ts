<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Confirmations</name>
    <message>
        <source>Masked copy {number}: printed on {printer}</source>
        <translation>脱敏副本第 {number} 份：已在 {printer} 打印</translation>
    </message>
    <message>
        <source>Masked copy {number}: waits for {printer}</source>
        <translation>脱敏副本第 {number} 份：等待 {printer}</translation>
    </message>
    <message>
        <source>Copy {number}: printed on {printer}</source>
        <translation>第 {number} 份：已在 {printer} 打印</translation>
    </message>
    <message>
        <source>Copy {number}: waits for {printer}</source>
        <translation>第 {number} 份：等待 {printer}</translation>
    </message>
</context>
</TS>
