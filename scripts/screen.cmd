@echo off
rem Starts prisma-screen; first builds it where there is no build or the sources are newer.
rem   JAVA_HOME          the JDK to use, 17 or newer; without it, the java on the PATH
rem   SCREEN_JAVA_OPTS   more options for the JVM, such as -Xmx8g
setlocal EnableExtensions DisableDelayedExpansion

rem In a subroutine %~dp0 is this file's folder however it was called; outside it is not, where the name was called in quotes.
call :locate
set "QUICK=%ROOT%\target\quick"
set "JAVA=java.exe"
rem Quotes in JAVA_HOME and a backslash at its end are common slips.
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

rem Copies of the sources that were built are in QUICK\sources; /d /l counts, without copying, those that are newer now.
set "CHANGED=1"
if exist "%QUICK%\sources\src\main" (
  set "CHANGED=0"
  for /f %%n in ('xcopy /d /l /s /y /q "%ROOT%\src\main" "%QUICK%\sources\src\main\" 2^>nul') do if not "%%n"=="0" set "CHANGED=1"
  for /f %%n in ('xcopy /d /l /y /q "%ROOT%\pom.xml" "%QUICK%\sources\" 2^>nul') do if not "%%n"=="0" set "CHANGED=1"
)
if "%CHANGED%"=="0" goto :start
call :build
if not "%BUILT%"=="0" exit /b 4

:start
set "SHARING="
if exist "%QUICK%\classes.jsa" set SHARING=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:SharedArchiveFile="%QUICK%\classes.jsa"

rem The tool prints UTF-8: the console is put to it and back again.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "CODEPAGE=%%c"
if defined CODEPAGE set "CODEPAGE=%CODEPAGE: =%"
if defined CODEPAGE if not "%CODEPAGE%"=="65001" chcp 65001 >nul 2>nul

rem jdk.console: newer JDKs else report a console even where the output goes to a file.
"%JAVA%" %SHARING% -XX:-UsePerfData -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %SCREEN_JAVA_OPTS% -Djdk.console=java.base -Dscreen.name=scripts\screen -jar "%QUICK%\screen.jar" %*
set "RESULT=%ERRORLEVEL%"
if defined CODEPAGE if not "%CODEPAGE%"=="65001" chcp %CODEPAGE% >nul 2>nul
exit /b %RESULT%

:locate
for %%d in ("%~dp0..") do set "ROOT=%%~fd"
exit /b 0

:build
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
set "WAITED=0"
:wait
set "LOCKED="
call :locked 8>&2 2>nul
if defined LOCKED exit /b %BUILT%
if "%WAITED%"=="0" >&2 echo screen: another start is building; waiting for it ...
if %WAITED% GEQ 900 exit /b 4
set /a WAITED+=1
ping -n 2 127.0.0.1 >nul
goto :wait

rem cmd opens a file that it redirects to for itself alone, and closes it when it ends, however it does: a lock.
:locked
9>"%ROOT%\target\quick.lock" (
  set "LOCKED=yes"
  call :make 2>&8
)
exit /b 0

:make
set "BUILT=0"
if not "%WAITED%"=="0" if exist "%QUICK%\classes.jsa" exit /b 0
set "BUILT=4"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
  >&2 echo screen: there is no Java 17 or newer here. Install a JDK, for example from https://adoptium.net, and set JAVA_HOME to it.
  exit /b 0
)
>&2 echo screen: building ... ^(first start and after changes; a minute or two where libraries have to be fetched^)
rem CALL reads its line twice, which would change a path with a percent sign or a caret: so the folder is entered instead.
pushd "%ROOT%"
set "MAVEN=.\mvnw.cmd"
where mvn >nul 2>nul
if not errorlevel 1 set "MAVEN=mvn"
call %MAVEN% -q -B -Dquick package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  >&2 echo screen: the build failed; its last lines are above. It needs a JDK, 17 or newer.
  exit /b 0
)
set "BUILT=0"
xcopy /s /y /q "%ROOT%\src\main" "%QUICK%\sources\src\main\" >nul
xcopy /y /q "%ROOT%\pom.xml" "%QUICK%\sources\" >nul
"%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%QUICK%\classes.list" -jar "%QUICK%\screen.jar" -C "%ROOT%" status >nul 2>nul
"%JAVA%" -Xshare:dump -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+UseSerialGC -XX:SharedClassListFile="%QUICK%\classes.list" -XX:SharedArchiveFile="%QUICK%\classes.jsa" -cp "%QUICK%\screen.jar" >nul 2>nul
exit /b 0
