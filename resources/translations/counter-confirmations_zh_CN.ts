<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Confirmations</name>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Masked copy for our own use</source>
        <translation>脱敏副本，仅供内部使用</translation>
    </message>
    <message>
        <source>Names are hidden, and a watermark says who printed it</source>
        <translation>隐去姓名，并以水印注明打印人</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <translation>返回原文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Choose a confirmation</source>
        <translation>请选择确认单</translation>
    </message>
    <message>
        <source>Its pages, its state and its copies are shown here.</source>
        <translation>此处显示其页面、状态与打印份数。</translation>
    </message>
    <message>
        <source>signed {moment}</source>
        <translation>{moment} 签署</translation>
    </message>
    <message>
        <source>sealed {moment}</source>
        <translation>{moment} 封存</translation>
    </message>
    <message>
        <source>The printer has taken the copy.</source>
        <translation>打印机已接收。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Number or part of it</source>
        <translation>编号或其中一部分</translation>
    </message>
    <message>
        <source>No confirmation here</source>
        <translation>没有确认单</translation>
    </message>
    <message>
        <source>Confirmations appear here as soon as they are prepared for a case.</source>
        <translation>为业务制作确认单后，会列在这里。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{count} copies wait to be printed, the first of {number}.</source>
        <translation>有 {count} 份等待打印，最早一份为 {number}。</translation>
    </message>
    <message>
        <source>A copy of {number} waits to be printed.</source>
        <translation>{number} 有一份等待打印。</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>验证项目</translation>
    </message>
    <message>
        <source>Drop a confirmation or its evidence here</source>
        <translation>把确认单或证据包拖到这里</translation>
    </message>
    <message>
        <source>A PDF or ZIP as it was saved, sent or brought back. It is only read.</source>
        <translation>保存、发送或带回的 PDF 或 ZIP 文件。只读取，不改动。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>The document holds</source>
        <translation>文件有效</translation>
    </message>
    <message>
        <source>The document does not hold</source>
        <translation>文件无效</translation>
    </message>
    <message>
        <source>sealed as {number}</source>
        <translation>封存编号 {number}</translation>
    </message>
    <message>
        <source>timestamp {moment}</source>
        <translation>时间戳 {moment}</translation>
    </message>
    <message>
        <source>{verdict}: {what}</source>
        <translation>{verdict}：{what}</translation>
    </message>
    <message>
        <source>The client&apos;s signed revocation</source>
        <translation>客户签署的撤销书</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Order a replacement</source>
        <translation>批准重新出具</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>查看业务</translation>
    </message>
    <message>
        <source>Void: {reason}. The original is kept as it was sealed.</source>
        <translation>已作废：{reason}。原件按封存原样保留。</translation>
    </message>
    <message>
        <source>Superseded by {number}; only that one is in force.</source>
        <translation>已被 {number} 替代，仅以该单为准。</translation>
    </message>
    <message>
        <source>Discarded before it was signed; its number is void.</source>
        <translation>签署前已废弃，编号作废。</translation>
    </message>
    <message>
        <source>The client did not sign; the record of the refusal is shown.</source>
        <translation>客户拒签；此处显示拒签记录。</translation>
    </message>
    <message>
        <source>A replacement was ordered: prepare it at the case. This one stands meanwhile.</source>
        <translation>已批准重新出具：请到业务页生成新单，此前仍以本单为准。</translation>
    </message>
    <message>
        <source>Takes the place of {number}.</source>
        <translation>本单替代 {number}。</translation>
    </message>
    <message>
        <source>Or scan the code on the paper, or type it</source>
        <translation>或扫描纸面二维码，也可手工输入</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>纸面二维码内容</translation>
    </message>
    <message>
        <source>Show the confirmation</source>
        <translation>查看确认单</translation>
    </message>
    <message>
        <source>Proves the signing anywhere, without this program&apos;s database.</source>
        <translation>无需本程序的数据库，可在任何地方证明本次签署。</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据包</translation>
    </message>
</context>
</TS>
