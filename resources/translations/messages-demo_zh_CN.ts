<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{path} holds something that no demo day wrote ({name}). Nothing was changed. Name an empty or a new folder.</source>
        <translation>{path} 中有并非由演示日写入的内容（{name}），未作任何改动。请指定空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>A demo day needs at least {least} here, not {given}.</source>
        <translation>演示日此处至少需要 {least}，不能为 {given}。</translation>
    </message>
</context>
</TS>
