<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>This terminal&apos;s sealing certificate has expired. Renew it under Administration, This terminal.</source>
        <translation>本终端的封存证书已过期。请在“管理 → 本终端”中续期。</translation>
    </message>
    <message>
        <source>The chain of this certificate has a gap: an authority&apos;s certificate is missing from the file.</source>
        <translation>证书链不完整：文件中缺少某一级签发机构的证书。</translation>
    </message>
    <message>
        <source>This certificate may not be used for signing documents: {subject}.</source>
        <translation>该证书不能用于签署文件：{subject}。</translation>
    </message>
    <message>
        <source>This certificate is not valid today: {subject}.</source>
        <translation>该证书今天不在有效期内：{subject}。</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate {subject}.</source>
        <translation>私钥与证书 {subject} 不匹配。</translation>
    </message>
    <message>
        <source>The branch&apos;s authority is not kept at this terminal. Renew at the branch&apos;s first terminal, or import a key.</source>
        <translation>本终端没有保存营业部的签发机构密钥。请在营业部的首台终端续期，或导入密钥。</translation>
    </message>
    <message>
        <source>This installation cannot use tokens. Install it with its token part (pkcs11).</source>
        <translation>当前安装不支持密码设备，请安装 pkcs11 组件。</translation>
    </message>
    <message>
        <source>Neither the token {token} nor its library was found: {path}.</source>
        <translation>未找到密码设备 {token}，或其驱动库不存在：{path}。</translation>
    </message>
    <message>
        <source>The token {token} refused its PIN, or does not give the key.</source>
        <translation>密码设备 {token} 拒绝了 PIN，或其中没有该密钥。</translation>
    </message>
    <message>
        <source>This file was not sealed by this program.</source>
        <translation>该文件不是由本程序封存的。</translation>
    </message>
    <message>
        <source>No time authority is set up.</source>
        <translation>尚未设置时间戳机构。</translation>
    </message>
    <message>
        <source>The address of a time authority begins with http:// or https:// and names a host.</source>
        <translation>时间戳机构的地址应以 http:// 或 https:// 开头，并写明主机。</translation>
    </message>
    <message>
        <source>Name the certificate by which the time authority is believed (PEM).</source>
        <translation>请指定用于核验时间戳机构的证书（PEM）。</translation>
    </message>
    <message>
        <source>The time authority does not answer: {url}. Documents are sealed all the same and stamped later.</source>
        <translation>时间戳机构没有应答：{url}。文件照常封存，稍后补加时间戳。</translation>
    </message>
    <message>
        <source>The time authority refuses to stamp ({status}).</source>
        <translation>时间戳机构拒绝加盖时间戳（{status}）。</translation>
    </message>
    <message>
        <source>The time authority&apos;s answer cannot be relied on ({reason}); it was not taken.</source>
        <translation>时间戳机构的应答不可信（{reason}），未予采用。</translation>
    </message>
    <message>
        <source>The time authority did not answer a short while ago; it is asked again later.</source>
        <translation>时间戳机构刚才没有应答，稍后再试。</translation>
    </message>
</context>
</TS>
