<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>文件 {file} 无法读取：{reason}</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>文件 {file} 无法写入：{reason}</translation>
    </message>
    <message>
        <source>The file {file} is far too large to be a confirmation.</source>
        <translation>文件 {file} 过大，不可能是确认单。</translation>
    </message>
</context>
</TS>
