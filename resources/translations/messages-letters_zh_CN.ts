<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The letter has no place for this ({blank}): only its blanks can be written.</source>
        <translation>信函没有可填写此项（{blank}）的位置：只能填写规定的空白处。</translation>
    </message>
    <message>
        <source>This is too long: a blank takes {most} characters.</source>
        <translation>内容过长：每处最多填写{most}个字。</translation>
    </message>
    <message>
        <source>“{blank}” wants at least {least} characters about this very complaint; a bare frame is no answer.</source>
        <translation>“{blank}”至少要针对本件投诉写{least}个字；只有固定文字不能作为答复。</translation>
    </message>
</context>
</TS>
