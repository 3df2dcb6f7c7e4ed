<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The file is empty. Scan or photograph the paper again.</source>
        <translation>文件是空的，请重新扫描或拍摄。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB. Scan it in parts, or with fewer dots an inch.</source>
        <translation>文件超过 {limit} MiB，请分开扫描或降低分辨率。</translation>
    </message>
    <message>
        <source>This file is a program, whatever its name says. It was not taken; tell whoever minds the terminals.</source>
        <translation>无论文件名是什么，这是一个程序，已拒收；请告知终端管理人员。</translation>
    </message>
    <message>
        <source>This is an office document or a package (Word, Excel, OFD, ZIP). Save or print it as PDF first.</source>
        <translation>这是办公文档或打包文件（Word、Excel、OFD、ZIP），请先另存或打印为 PDF。</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and attach what is in it.</source>
        <translation>这是压缩包，请解压后再添加其中的文件。</translation>
    </message>
    <message>
        <source>This picture is in a phone&apos;s own format (HEIC, AVIF). Send it from the phone as JPEG.</source>
        <translation>这张图片是手机专用格式（HEIC、AVIF），请在手机上转为 JPEG 再发送。</translation>
    </message>
    <message>
        <source>This is a web page or a drawing in text. Print it as PDF first.</source>
        <translation>这是网页或矢量图文本，请先打印为 PDF。</translation>
    </message>
    <message>
        <source>This is neither a PDF nor a picture (JPEG, PNG, TIFF, WEBP), whatever its name says.</source>
        <translation>无论文件名是什么，内容既不是 PDF，也不是图片（JPEG、PNG、TIFF、WEBP）。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off and cannot be read to its end. Scan or send it again.</source>
        <translation>文件已损坏或不完整，无法读到末尾，请重新扫描或发送。</translation>
    </message>
    <message>
        <source>Something else is hidden behind this file&apos;s own end. Save it again as a plain PDF or picture.</source>
        <translation>文件末尾之后还夹带了其他内容，请另存为普通 PDF 或图片。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password or a permission. Ask for one that is not, or print and scan it.</source>
        <translation>PDF 设有密码或权限限制，请索取未加密的文件，或打印后扫描。</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF 没有页面。</translation>
    </message>
    <message>
        <source>The file has more than {limit} pages. Split it and attach the parts.</source>
        <translation>文件超过 {limit} 页，请拆分后分别添加。</translation>
    </message>
    <message>
        <source>A picture in this file is larger than {limit} megapixels. Scan it with fewer dots an inch.</source>
        <translation>文件中的图片超过 {limit} 百万像素，请降低分辨率扫描。</translation>
    </message>
    <message>
        <source>This very file is attached here already, as “{name}”.</source>
        <translation>同一文件已添加在此处，名为“{name}”。</translation>
    </message>
    <message>
        <source>This case has {limit} files already; no more are taken.</source>
        <translation>本笔业务已有 {limit} 个文件，不能再添加。</translation>
    </message>
    <message>
        <source>The case has gone too far for its files to be changed. Whoever checks it can ask for a supplement first.</source>
        <translation>业务已进入后续环节，附件不能再变动；可由审核人先要求补正。</translation>
    </message>
    <message>
        <source>The service does not ask for this material.</source>
        <translation>该业务不需要此项材料。</translation>
    </message>
    <message>
        <source>Papers and recordings are kept apart: attach this under the other heading.</source>
        <translation>纸质材料与录音录像分开保存，请添加到另一栏。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn; the file and the reason stay.</source>
        <translation>请说明撤下原因；文件与原因都会保留。</translation>
    </message>
    <message>
        <source>“{name}” was withdrawn already.</source>
        <translation>“{name}”已经撤下。</translation>
    </message>
    <message>
        <source>This is no recording (MP4, M4A, WebM, MKV, WAV, MP3), whatever its name says.</source>
        <translation>无论文件名是什么，内容不是录音录像（MP4、M4A、WebM、MKV、WAV、MP3）。</translation>
    </message>
    <message>
        <source>The recording is cut off or damaged. Stop the device, then copy the recording again.</source>
        <translation>录音录像不完整或已损坏，请先停止设备录制，再重新拷贝。</translation>
    </message>
    <message>
        <source>Enter when the recording begins and when it ends.</source>
        <translation>请填写录音录像的开始和结束时间。</translation>
    </message>
    <message>
        <source>The recording must end after it begins.</source>
        <translation>录音录像的结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>The recording begins before this visit. Only one that was made in this visit counts.</source>
        <translation>录音录像的开始时间早于本次到访，只有本次到访期间录制的才有效。</translation>
    </message>
    <message>
        <source>The recording ends in the future. Correct the time.</source>
        <translation>录音录像的结束时间晚于现在，请更正。</translation>
    </message>
    <message>
        <source>Name the device that recorded it.</source>
        <translation>请填写录制设备。</translation>
    </message>
    <message>
        <source>The fee is not paid yet. Take it against a receipt first; a published fee cannot be waived.</source>
        <translation>费用尚未收取。请先收费并开具收据；公示费用不得减免。</translation>
    </message>
    <message>
        <source>This service is free of charge; nothing may be taken for it.</source>
        <translation>该业务免费，不得收取任何费用。</translation>
    </message>
    <message>
        <source>The amount stands in another paper than the tariff; nothing is taken for it at the counter.</source>
        <translation>金额载于收费标准以外的文件，柜台不收取。</translation>
    </message>
    <message>
        <source>A fee is taken once the service is applied for, and until it is completed.</source>
        <translation>费用在业务申请之后、办结之前收取。</translation>
    </message>
    <message>
        <source>The fee was paid already, on receipt {number}.</source>
        <translation>费用已收取，收据号 {number}。</translation>
    </message>
    <message>
        <source>The published tariff had no such amount for {key} on {on}; nothing was taken.</source>
        <translation>{on} 的公示收费标准中，{key} 没有这一金额；未收取。</translation>
    </message>
    <message>
        <source>The branch takes no fees in this way.</source>
        <translation>营业部不接受这种支付方式。</translation>
    </message>
    <message>
        <source>Enter the reference of the transfer or payment.</source>
        <translation>请填写转账或支付的流水号。</translation>
    </message>
    <message>
        <source>Cash is counted by two. Ask a colleague to count it too.</source>
        <translation>现金须双人清点，请同事一起清点。</translation>
    </message>
    <message>
        <source>The second count is a colleague&apos;s, not your own.</source>
        <translation>第二人清点须由同事完成，不能是本人。</translation>
    </message>
    <message>
        <source>Enter an amount of no more than what is left of the receipt.</source>
        <translation>请填写不超过收据余额的金额。</translation>
    </message>
    <message>
        <source>Say why the money is given back; it stands on the voucher.</source>
        <translation>请说明退费原因，将印在退费凭证上。</translation>
    </message>
    <message>
        <source>You took the money on receipt {number}. Somebody else decides on giving it back.</source>
        <translation>收据 {number} 由您本人收取，退费须由他人审批。</translation>
    </message>
    <message>
        <source>Say where the tariff was put up.</source>
        <translation>请填写公示地点。</translation>
    </message>
</context>
</TS>
