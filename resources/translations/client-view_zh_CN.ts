<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClientView</name>
    <message>
        <source>Please sign here</source>
        <translation>请在此签名</translation>
    </message>
    <message>
        <source>With the pen, a finger or the mouse. Your signature is put on the document you read.</source>
        <translation>可用手写笔、手指或鼠标书写。签名将加在您刚阅读的文件上。</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <translation>返回文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除重签</translation>
    </message>
    <message>
        <source>Confirm signature</source>
        <translation>确认签名</translation>
    </message>
    <message>
        <source>The colleague who served you does not see what you choose.</source>
        <translation>为您办理业务的工作人员看不到您的选择。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交评价</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>暂不评价</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>I have read it; sign</source>
        <translation>我已阅读，去签名</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>客户屏</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Staff: take back</source>
        <translation>工作人员收回</translation>
    </message>
    <message>
        <source>Take the screen back? It is recorded how far the client was.</source>
        <translation>确定收回屏幕吗？客户的进度将被记录。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Our colleague now finishes the document. One moment, please.</source>
        <translation>工作人员正在完成文件，请稍候。</translation>
    </message>
    <message>
        <source>Please give the screen back to our colleague, who finishes the document.</source>
        <translation>请将屏幕交还工作人员，由其完成后续办理。</translation>
    </message>
    <message>
        <source>Give the screen back</source>
        <translation>交还屏幕</translation>
    </message>
    <message>
        <source>Signed. Thank you.</source>
        <translation>签名完成，谢谢！</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>感谢您的光临</translation>
    </message>
    <message>
        <source>Please do not forget your documents.</source>
        <translation>请带好您的证件和材料。</translation>
    </message>
</context>
</TS>
