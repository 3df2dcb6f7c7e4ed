<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>No installed font can show the character {character} ({codepoint}). Add a font that has it or mend the text.</source>
        <translation>现有字体无法显示字符“{character}”（{codepoint}）。请安装含有该字符的字体，或修改文字。</translation>
    </message>
    <message>
        <source>Document {number} is sealed already. A sealed document is superseded by a new one, never edited.</source>
        <translation>文件 {number} 已经封存。封存后的文件不能修改，只能另行出具新的文件予以替代。</translation>
    </message>
    <message>
        <source>The file is not a PDF or is damaged.</source>
        <translation>该文件不是 PDF，或已损坏。</translation>
    </message>
    <message>
        <source>There is no wording in this language: {language}.</source>
        <translation>没有该语言的文本：{language}。</translation>
    </message>
    <message>
        <source>The wording file {file} is damaged: {reason}</source>
        <translation>文本文件 {file} 有误：{reason}</translation>
    </message>
    <message>
        <source>The sealing key cannot be read: it is damaged, of another kind, or the password is wrong.</source>
        <translation>无法读取封存密钥：密钥已损坏、类型不符，或者密码不正确。</translation>
    </message>
    <message>
        <source>Please sign in the box.</source>
        <translation>请在框内签名。</translation>
    </message>
    <message>
        <source>The signature is too small. Please sign larger.</source>
        <translation>签名太小，请写大一些。</translation>
    </message>
    <message>
        <source>A single line is no signature. Please write the name.</source>
        <translation>一条直线不能作为签名，请书写姓名。</translation>
    </message>
    <message>
        <source>This terminal has no sealing certificate. The administrator must enrol it again.</source>
        <translation>本终端没有签章证书，须由系统管理员重新登记终端。</translation>
    </message>
    <message>
        <source>The document cannot be read: {path} ({reason})</source>
        <translation>无法读取文件：{path}（{reason}）</translation>
    </message>
    <message>
        <source>Say whose seal is to be trusted: a home (--home) or an authority&apos;s certificate (--trust).</source>
        <translation>请指明信任谁的印章：数据目录（--home）或签发机构证书（--trust）。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not there: {path}</source>
        <translation>找不到签发机构证书：{path}</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form: {path}</source>
        <translation>不是 PEM 格式的证书：{path}</translation>
    </message>
</context>
</TS>
