<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>Nobody is being called at the moment</source>
        <translation>现在没有叫号</translation>
    </message>
    <message>
        <source>Call board</source>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>Now called → window</source>
        <translation>正在叫号 → 窗口</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候人数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>约需分钟</translation>
    </message>
    <message>
        <source>Missed your number? Please speak to our lobby colleague.</source>
        <translation>过号请联系大堂工作人员。</translation>
    </message>
    <message>
        <source>Calls are not spoken here: please watch the board.</source>
        <translation>本屏无语音播报，请留意屏幕。</translation>
    </message>
</context>
</TS>
