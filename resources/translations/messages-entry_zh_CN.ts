<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Please fill this in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Enter an amount in yuan, such as 680,000.</source>
        <translation>请输入以元为单位的金额，如 680,000。</translation>
    </message>
    <message>
        <source>Enter day and time, such as 2026-11-23 09:30.</source>
        <translation>请输入日期与时间，例如 2026-11-23 09:30。</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>请输入 {least} 至 {most} 的整数。</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A character in it cannot be shown ({codepoint}). Type it anew.</source>
        <translation>含有无法显示的字符（{codepoint}），请重新输入。</translation>
    </message>
</context>
</TS>
