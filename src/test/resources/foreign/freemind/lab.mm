<map version="freeplane 1.11.1">
<!--To view this file, download free mind mapping software-->
<node TEXT="Home lab" ID="ID_1" FOLDED="false">
<hook NAME="MapStyle"><map_styles><stylenode LOCALIZED_TEXT="styles.root_node"/></map_styles></hook>
<node TEXT="Machines" ID="ID_2" POSITION="left">
<node TEXT="Old laptop" ID="ID_3" LINK="https://example.org/laptop"><icon BUILTIN="button_ok"/></node>
<node ID="ID_4" LINK="file:///etc/passwd">
<richcontent TYPE="NODE"><html><head></head><body><p>Mini&#xa0;PC</p><p>with two disks</p></body></html></richcontent>
<richcontent TYPE="NOTE"><html><body><p>Quiet.</p><ul><li>8 GB</li></ul></body></html></richcontent>
<icon BUILTIN="idea"/><icon BUILTIN="50%"/>
</node>
<node TEXT="Power" ID="ID_5"><node TEXT="Measure it" ID="ID_6"/></node>
</node>
<node TEXT="Backups" ID="ID_7"/>
<node TEXT="" ID="ID_8"><node TEXT="Restore
one file" ID="ID_9"><icon BUILTIN="button_cancel"/></node></node>
</node>
</map>
