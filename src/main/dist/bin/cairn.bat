@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Cairn with a Java 25 or newer that it finds by itself.
setlocal
set "HERE=%~dp0.."
set "FOUND="
set "ON_PATH="
for /F "delims=" %%J in ('where java 2^>NUL') do if not defined ON_PATH set "ON_PATH=%%~dpJ.."
for /D %%H in ("%JAVA_HOME%" "%ON_PATH%" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do (
  if not defined FOUND if exist "%%~H\bin\java.exe" findstr /R /C:"^JAVA_VERSION=.2[5-9]" /C:"^JAVA_VERSION=.[3-9][0-9]" "%%~H\release" >NUL 2>&1 && set "FOUND=%%~H"
)
if not defined FOUND (
  echo Cairn needs a Java 25 or newer, and none was found: install one, for example Temurin 25 from adoptium.net, then start Cairn again.>&2
  exit /b 1
)
"%FOUND%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc --module-path "%HERE%\lib" --module dev.cairn/dev.cairn.Main %*
