<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Matters</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有需要留意的事项。</translation>
    </message>
</context>
</TS>
