<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Verify</name>
    <message>
        <source>The file is an evidence bundle and can be read</source>
        <translation>文件是证据包，可以读取</translation>
    </message>
    <message>
        <source>A trusted terminal signed the bundle&apos;s list of contents</source>
        <translation>证据包清单由受信任的终端签名</translation>
    </message>
    <message>
        <source>The bundle&apos;s contents are those of the list, of one document</source>
        <translation>证据包内容与清单一致，且属于同一份文件</translation>
    </message>
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
        <source>What the staff attested with their own keys holds</source>
        <translation>经办人员用本人密钥所作的声明有效</translation>
    </message>
    <message>
        <source>The printed code belongs to number {number} in the branch&apos;s record</source>
        <translation>纸面二维码与营业部记录中的 {number} 一致</translation>
    </message>
    <message>
        <source>The excerpt of the audit trail holds, entry by entry</source>
        <translation>审计记录摘录逐条核验无误</translation>
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
        <source>Nobody attested that the signer&apos;s document was seen</source>
        <translation>没有人声明查验过签署人的证件</translation>
    </message>
    <message>
        <source>The attestation of {name} does not hold</source>
        <translation>{name} 的声明无效</translation>
    </message>
    <message>
        <source>The file is no evidence bundle, or it is damaged</source>
        <translation>文件不是证据包，或已损坏</translation>
    </message>
    <message>
        <source>The bundle&apos;s list of contents was changed</source>
        <translation>证据包清单被改动</translation>
    </message>
    <message>
        <source>{file} is missing from the bundle</source>
        <translation>证据包中缺少 {file}</translation>
    </message>
    <message>
        <source>{file} in the bundle was changed</source>
        <translation>证据包中的 {file} 被改动</translation>
    </message>
    <message>
        <source>The evidence is of another document</source>
        <translation>签署证据属于另一份文件</translation>
    </message>
    <message>
        <source>Entry {number} of the audit excerpt was changed</source>
        <translation>审计记录摘录第 {number} 条被改动</translation>
    </message>
    <message>
        <source>The audit excerpt is empty</source>
        <translation>审计记录摘录为空</translation>
    </message>
    <message>
        <source>This part of the bundle cannot be read</source>
        <translation>证据包的这一部分无法读取</translation>
    </message>
    <message>
        <source>This is no code of a confirmation</source>
        <translation>这不是确认单的二维码内容</translation>
    </message>
    <message>
        <source>The code names number {number}, but another content than the record&apos;s</source>
        <translation>二维码指向 {number}，但内容与记录不符</translation>
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
    <message>
        <source>It stands</source>
        <translation>文件有效</translation>
    </message>
    <message>
        <source>This is no PDF</source>
        <translation>这不是 PDF 文件</translation>
    </message>
    <message>
        <source>The file was cut off</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The document was never sealed, or nothing of the seal is left</source>
        <translation>文件从未封存，或签章已被全部去除</translation>
    </message>
    <message>
        <source>The seal was taken out</source>
        <translation>签章已被取走</translation>
    </message>
    <message>
        <source>The seal was moved here from another document</source>
        <translation>签章是从另一份文件移来的</translation>
    </message>
    <message>
        <source>A stranger signed it; it is no seal of a branch</source>
        <translation>由无关人员签名，并非营业部签章</translation>
    </message>
    <message>
        <source>Another signature was added to the sealed document</source>
        <translation>封存后的文件又被加了签名</translation>
    </message>
    <message>
        <source>The text of the document was edited</source>
        <translation>文件正文被改动</translation>
    </message>
    <message>
        <source>The metadata of the document were edited</source>
        <translation>文件属性（元数据）被改动</translation>
    </message>
    <message>
        <source>Form fields or notes were changed after sealing</source>
        <translation>封存后表单域或批注被改动</translation>
    </message>
    <message>
        <source>The metadata were replaced after sealing</source>
        <translation>封存后文件属性被替换</translation>
    </message>
    <message>
        <source>A revision was added after sealing</source>
        <translation>封存后被追加了修订</translation>
    </message>
    <message>
        <source>Bytes were added at the end of the file</source>
        <translation>文件末尾被追加了内容</translation>
    </message>
    <message>
        <source>Another program saved the file anew</source>
        <translation>文件被其他程序重新保存</translation>
    </message>
    <message>
        <source>The seal itself was altered</source>
        <translation>签章本身被改动</translation>
    </message>
    <message>
        <source>The file was changed after sealing</source>
        <translation>封存后文件被改动</translation>
    </message>
    <message>
        <source>It was sealed under another branch&apos;s authority</source>
        <translation>由其他营业部的签发机构签章</translation>
    </message>
    <message>
        <source>The certificate was not valid when it was sealed</source>
        <translation>封存时证书不在有效期内</translation>
    </message>
    <message>
        <source>The certificate is not one for sealing</source>
        <translation>该证书不能用于签章</translation>
    </message>
    <message>
        <source>The time of sealing is doubtful</source>
        <translation>封存时间存疑</translation>
    </message>
    <message>
        <source>The branch&apos;s record does not know it like this</source>
        <translation>与营业部的记录不符</translation>
    </message>
    <message>
        <source>This is no evidence bundle, or it is damaged</source>
        <translation>这不是证据包，或已损坏</translation>
    </message>
    <message>
        <source>The bundle was changed</source>
        <translation>证据包被改动</translation>
    </message>
    <message>
        <source>The evidence does not belong to the document</source>
        <translation>签署证据与文件不符</translation>
    </message>
    <message>
        <source>An attestation is missing or does not hold</source>
        <translation>缺少经办声明，或声明无效</translation>
    </message>
    <message>
        <source>A later document took its place</source>
        <translation>已被后来的文件取代</translation>
    </message>
    <message>
        <source>The document is void</source>
        <translation>文件已作废</translation>
    </message>
</context>
</TS>
