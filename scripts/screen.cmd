@echo off
rem Starts prisma-screen; first builds it where there is no build or the sources are newer.
rem   JAVA_HOME          the JDK to use, 17 or newer; without it, the java on the PATH
rem   SCREEN_JAVA_OPTS   more options for the JVM, such as -Xmx8g
setlocal DisableDelayedExpansion
for %%d in ("%~dp0..") do set "ROOT=%%~fd"
set "QUICK=%ROOT%\target\quick"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

rem Copies of the sources that were built stand in QUICK\sources; /d /l counts, without copying, those that are newer now.
set "CHANGED=1"
if exist "%QUICK%\sources\src\main" (
  set "CHANGED=0"
  for /f %%n in ('xcopy /d /l /s /y /q "%ROOT%\src\main" "%QUICK%\sources\src\main\" 2^>nul') do if not "%%n"=="0" set "CHANGED=1"
  for /f %%n in ('xcopy /d /l /y /q "%ROOT%\pom.xml" "%QUICK%\sources\" 2^>nul') do if not "%%n"=="0" set "CHANGED=1"
)
if "%CHANGED%"=="1" call :build || exit /b 4

rem jdk.console: newer JDKs else tell of a console even where the output goes to a file.
"%JAVA%" -XX:SharedArchiveFile="%QUICK%\classes.jsa" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED %SCREEN_JAVA_OPTS% -Djdk.console=java.base -cp "%QUICK%\screen.jar" screen.cli.Main %*
exit /b %ERRORLEVEL%

:build
"%JAVA%" --version >nul 2>nul || (
  echo screen: there is no Java 17 or newer here. Install a JDK, for example from https://adoptium.net, and set JAVA_HOME to it. 1>&2
  exit /b 4
)
echo screen: building ... ^(first start and after changes; a minute or two where libraries have to be fetched^) 1>&2
set "MAVEN=%ROOT%\mvnw.cmd"
where mvn >nul 2>nul && set "MAVEN=mvn"
call "%MAVEN%" -q -B -f "%ROOT%\pom.xml" -Dquick package 1>&2 || (
  echo screen: the build failed; its last lines stand above. It needs a JDK, 17 or newer. 1>&2
  exit /b 4
)
xcopy /s /y /q "%ROOT%\src\main" "%QUICK%\sources\src\main\" >nul
xcopy /y /q "%ROOT%\pom.xml" "%QUICK%\sources\" >nul
"%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%QUICK%\classes.list" -cp "%QUICK%\screen.jar" screen.cli.Main -C "%ROOT%" status >nul 2>nul
"%JAVA%" -Xshare:dump -Xlog:disable -XX:+UseSerialGC -XX:SharedClassListFile="%QUICK%\classes.list" -XX:SharedArchiveFile="%QUICK%\classes.jsa" -cp "%QUICK%\screen.jar" >nul 2>nul
exit /b 0
