<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Seal</name>
    <message>
        <source>Documents that wait for a timestamp: {count}. They are sealed and valid meanwhile.</source>
        <translation>有 {count} 份文件等待时间戳。文件已封存，期间有效。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>The sealing certificate has ended: nothing can be sealed until an administrator renews it.</source>
        <translation>封存证书已到期：管理员续期之前无法封存文件。</translation>
    </message>
    <message>
        <source>The sealing certificate ends on {day}. An administrator renews it at this terminal.</source>
        <translation>封存证书将于 {day} 到期，请管理员在本终端续期。</translation>
    </message>
    <message>
        <source>Documents stamped: {count}</source>
        <translation>已加盖时间戳：{count} 份</translation>
    </message>
</context>
</TS>
