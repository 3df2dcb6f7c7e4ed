<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Verify</name>
    <message>
        <source>The file is a PDF and can be read</source>
        <translation>文件是 PDF，可以读取</translation>
    </message>
    <message>
        <source>The file carries a signature</source>
        <translation>文件带有签名</translation>
    </message>
    <message>
        <source>The file was sealed once</source>
        <translation>文件只封存过一次</translation>
    </message>
    <message>
        <source>The seal covers the whole file</source>
        <translation>封存覆盖整个文件</translation>
    </message>
    <message>
        <source>Nothing was added after sealing</source>
        <translation>封存后没有追加内容</translation>
    </message>
    <message>
        <source>The content is unchanged since sealing</source>
        <translation>内容自封存以来未被改动</translation>
    </message>
    <message>
        <source>The seal has the form in which it was made</source>
        <translation>封存数据的形式与封存时一致</translation>
    </message>
    <message>
        <source>The signature is genuine</source>
        <translation>签名真实</translation>
    </message>
    <message>
        <source>The seal belongs to this document</source>
        <translation>封存数据属于本文件</translation>
    </message>
    <message>
        <source>The document is the one that the client was shown</source>
        <translation>文件与向客户展示的一致</translation>
    </message>
    <message>
        <source>The certificate comes from a trusted branch authority</source>
        <translation>证书由可信的营业部证书机构签发</translation>
    </message>
    <message>
        <source>The certificate was valid when the document was sealed</source>
        <translation>封存时证书有效</translation>
    </message>
    <message>
        <source>The time of sealing is plausible</source>
        <translation>封存时间合理</translation>
    </message>
    <message>
        <source>{authority} vouches that it was sealed by {moment}</source>
        <translation>{authority} 证明文件在 {moment} 之前已封存</translation>
    </message>
    <message>
        <source>The branch&apos;s record names exactly this file</source>
        <translation>营业部的登记与本文件完全一致</translation>
    </message>
    <message>
        <source>The evidence of signing belongs to this document</source>
        <translation>签署证据与本文件相符</translation>
    </message>
    <message>
        <source>The document is in force: neither void nor superseded</source>
        <translation>文件有效：未作废，未被替代</translation>
    </message>
    <message>
        <source>This branch has no record of number {number}</source>
        <translation>本营业部没有编号 {number} 的登记</translation>
    </message>
    <message>
        <source>The branch&apos;s record of number {number} names another file</source>
        <translation>编号 {number} 登记的是另一份文件</translation>
    </message>
    <message>
        <source>The evidence of signing is missing from the record</source>
        <translation>登记中缺少签署证据</translation>
    </message>
    <message>
        <source>The evidence in the record is not what was sealed in</source>
        <translation>登记中的签署证据与封存时不一致</translation>
    </message>
    <message>
        <source>The document is {state} in the branch&apos;s record</source>
        <translation>该文件在营业部登记中的状态为：{state}</translation>
    </message>
    <message>
        <source>The document was superseded by {number}</source>
        <translation>该文件已被 {number} 替代</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>The seal is damaged and cannot be read</source>
        <translation>封存数据已损坏，无法读取</translation>
    </message>
    <message>
        <source>The file is not a PDF</source>
        <translation>该文件不是 PDF</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read</source>
        <translation>PDF 已损坏，无法读取</translation>
    </message>
    <message>
        <source>The file stops in the middle: it is cut off</source>
        <translation>文件不完整：后面的部分被截断</translation>
    </message>
    <message>
        <source>The file has a place for the seal, and the seal was taken out</source>
        <translation>文件留有签章域，但签章已被取走</translation>
    </message>
    <message>
        <source>What stands on the pages was edited after sealing</source>
        <translation>封存后页面内容被改动</translation>
    </message>
    <message>
        <source>What the file says about itself was edited after sealing</source>
        <translation>封存后文件属性（元数据）被改动</translation>
    </message>
    <message>
        <source>The handwriting or the seal&apos;s particulars were edited</source>
        <translation>手写签名或签章信息被改动</translation>
    </message>
    <message>
        <source>Another signature was added after sealing ({bytes} bytes)</source>
        <translation>封存后又加了一个签名（{bytes} 字节）</translation>
    </message>
    <message>
        <source>A later revision changes the pages ({bytes} bytes)</source>
        <translation>封存后追加的修订改动了页面（{bytes} 字节）</translation>
    </message>
    <message>
        <source>A later revision changes form fields or notes ({bytes} bytes)</source>
        <translation>封存后追加的修订改动了表单域或批注（{bytes} 字节）</translation>
    </message>
    <message>
        <source>A later revision changes what the file says about itself ({bytes} bytes)</source>
        <translation>封存后追加的修订改动了文件属性（{bytes} 字节）</translation>
    </message>
    <message>
        <source>The timestamp is damaged or not genuine</source>
        <translation>时间戳已损坏或不真实</translation>
    </message>
    <message>
        <source>The timestamp belongs to another document</source>
        <translation>时间戳属于另一份文件</translation>
    </message>
    <message>
        <source>The timestamp ({moment}) does not fit the time of sealing</source>
        <translation>时间戳（{moment}）与封存时间不符</translation>
    </message>
    <message>
        <source>The time authority&apos;s certificate was not valid at that time</source>
        <translation>当时时间戳机构的证书不在有效期内</translation>
    </message>
    <message>
        <source>The certificate of the timestamp is not one for timestamps</source>
        <translation>时间戳所用证书不是时间戳证书</translation>
    </message>
    <message>
        <source>The time authority is not trusted: {authority}</source>
        <translation>时间戳机构不受信任：{authority}</translation>
    </message>
    <message>
        <source>The file carries no signature</source>
        <translation>文件没有签名</translation>
    </message>
    <message>
        <source>The file carries {count} signatures instead of one</source>
        <translation>文件带有 {count} 个签名，应当只有一个</translation>
    </message>
    <message>
        <source>The seal does not say properly what it covers</source>
        <translation>封存数据未正确说明所覆盖的范围</translation>
    </message>
    <message>
        <source>The file is cut off: {missing} bytes are missing</source>
        <translation>文件被截断：缺少 {missing} 字节</translation>
    </message>
    <message>
        <source>The file was saved anew by another program; the seal no longer fits it</source>
        <translation>文件被其他程序重新保存，签章已不再吻合</translation>
    </message>
    <message>
        <source>Part of the file is not covered by the seal</source>
        <translation>文件有一部分不在封存范围之内</translation>
    </message>
    <message>
        <source>A later revision was added after sealing ({bytes} bytes)</source>
        <translation>封存后又追加了修订内容（{bytes} 字节）</translation>
    </message>
    <message>
        <source>{bytes} bytes were added after the end of the document</source>
        <translation>文件末尾之后追加了 {bytes} 字节</translation>
    </message>
    <message>
        <source>The content was changed after sealing</source>
        <translation>封存后内容被改动</translation>
    </message>
    <message>
        <source>The seal was altered or not made by this program</source>
        <translation>封存数据被改动，或不是由本程序生成</translation>
    </message>
    <message>
        <source>The signature is not genuine</source>
        <translation>签名不真实</translation>
    </message>
    <message>
        <source>The seal does not say which document it belongs to</source>
        <translation>封存数据未说明属于哪份文件</translation>
    </message>
    <message>
        <source>The seal belongs to document {sealed}, but this is {found}</source>
        <translation>封存数据属于文件 {sealed}，而本文件是 {found}</translation>
    </message>
    <message>
        <source>The document differs from the one that the client was shown</source>
        <translation>文件与向客户展示的不一致</translation>
    </message>
    <message>
        <source>The authority is not trusted: {authority}</source>
        <translation>签发证书的机构不可信：{authority}</translation>
    </message>
    <message>
        <source>The seal carries a certificate that does not belong to it</source>
        <translation>封存数据中夹带了无关的证书</translation>
    </message>
    <message>
        <source>At sealing the certificate had expired, on {until}</source>
        <translation>封存时证书已过期（有效期至 {until}）</translation>
    </message>
    <message>
        <source>At sealing the certificate was not valid yet, until {from}</source>
        <translation>封存时证书尚未生效（自 {from} 起有效）</translation>
    </message>
    <message>
        <source>The certificate may not be used for signing</source>
        <translation>该证书不得用于签名</translation>
    </message>
    <message>
        <source>The seal carries no time</source>
        <translation>封存数据没有时间</translation>
    </message>
    <message>
        <source>The time of sealing lies in the future</source>
        <translation>封存时间晚于当前时间</translation>
    </message>
</context>
</TS>
