@echo off
rem Starts prisma-screen, with the Java that came with it or, without one, with a Java 17 or newer of this machine.
rem   JAVA_HOME          the Java to use where none came with it; without it, the java on the PATH
rem   SCREEN_JAVA_OPTS   more options for the JVM, such as -Xmx8g
setlocal EnableExtensions DisableDelayedExpansion

rem In a subroutine %~dp0 is this file's folder however it was called; outside it is not, where the name was called in quotes.
call :locate
set "APP=%HOME_FOLDER%\app"
set "JAR=%APP%\screen.jar"
set "OWN=yes"
set "JAVA=%HOME_FOLDER%\runtime\bin\java.exe"
if exist "%JAVA%" goto :found
set "OWN=no"
set "JAVA=java.exe"
if not defined JAVA_HOME goto :onpath
rem Quotes in JAVA_HOME and a backslash at its end are common slips.
set "JAVA_HOME=%JAVA_HOME:"=%"
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto :found
>&2 echo prisma-screen: JAVA_HOME names no Java: there is no "%JAVA%".
goto :nojava
:onpath
where java.exe >nul 2>nul
if not errorlevel 1 goto :found
>&2 echo prisma-screen: There is no Java here.
goto :nojava

:found
rem An archive of classes halves the time of a start. Its name says of which build and Java it is; the JVM passes over one that does not fit.
set "BUILD="
if exist "%APP%\build" for /f "usebackq delims=" %%b in ("%APP%\build") do set "BUILD=%%b"
set "VERSION=path"
if "%OWN%"=="yes" set "VERSION=own"
if "%OWN%"=="no" if defined JAVA_HOME if exist "%JAVA_HOME%\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%JAVA_HOME%\release") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
set "CACHE=%LOCALAPPDATA%\prisma-screen"
set "ARCHIVE=%CACHE%\classes-%BUILD%-%VERSION%.jsa"
if not defined LOCALAPPDATA set "ARCHIVE="
if not defined ARCHIVE goto :console
if exist "%ARCHIVE%" goto :console
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
rem Made beside its place, under a name of its own, and renamed: two first starts at once do no harm.
set "NEW=%ARCHIVE%.%RANDOM%"
"%JAVA%" -Xshare:dump -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+UseSerialGC -XX:SharedClassListFile="%APP%\classes" -XX:SharedArchiveFile="%NEW%" -cp "%JAR%" >nul 2>nul
if not errorlevel 1 if exist "%NEW%" move /y "%NEW%" "%ARCHIVE%" >nul 2>nul
if exist "%NEW%" del "%NEW%" >nul 2>nul
rem Where it cannot be made, an empty file stands for it, so that it is tried once.
if not exist "%ARCHIVE%" 2>nul (type nul >"%ARCHIVE%")

:console
set "SHARING="
rem ArchiveRelocationMode: newer JDKs put an archive at a random address, for which they rewrite every pointer in it at each start.
if defined ARCHIVE for %%f in ("%ARCHIVE%") do if %%~zf0 GTR 0 set SHARING=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:SharedArchiveFile="%ARCHIVE%"

rem The tool prints UTF-8: the console is put to it and back again.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "CODEPAGE=%%c"
if defined CODEPAGE set "CODEPAGE=%CODEPAGE: =%"
if defined CODEPAGE if not "%CODEPAGE%"=="65001" chcp 65001 >nul 2>nul

rem jdk.console: newer JDKs else report a console even where the output goes to a file.
"%JAVA%" %SHARING% -XX:-UsePerfData -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %SCREEN_JAVA_OPTS% -Djdk.console=java.base -Dscreen.name=prisma-screen -jar "%JAR%" %*
set "RESULT=%ERRORLEVEL%"
if defined CODEPAGE if not "%CODEPAGE%"=="65001" chcp %CODEPAGE% >nul 2>nul

rem A Java that is too old ends with 1 and words of its own: these say what to do.
if not "%RESULT%"=="1" goto :end
if "%OWN%"=="yes" goto :end
set "MAJOR="
for /f "tokens=3" %%v in ('^""%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="^"') do set "MAJOR=%%v"
if not defined MAJOR goto :end
if "%MAJOR:~0,2%"=="1." set "MAJOR=%MAJOR:~2%"
if %MAJOR% GEQ 17 goto :end
>&2 echo prisma-screen: This Java is too old: Java %MAJOR%.

:nojava
>&2 echo Install a Java runtime, 17 or newer, for example from https://adoptium.net, and set JAVA_HOME to its folder.
>&2 echo The download of prisma-screen for Windows brings its own.
set "RESULT=4"

:end
exit /b %RESULT%

:locate
for %%d in ("%~dp0..") do set "HOME_FOLDER=%%~fd"
exit /b 0
