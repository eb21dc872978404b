@echo off
rem Starts Cairn with the Java of JAVA_HOME, or else the one on the path; it must be 25 or newer.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc --module-path "%HOME_DIR%\lib" --module dev.cairn/dev.cairn.Main %*
