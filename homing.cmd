@echo off
rem homing [SCENARIO]     opens the window           homing test       runs all tests
rem homing COMMAND ...    runs a command             homing --help     names the commands
rem Builds the program first where its sources are newer; otherwise starts it directly.
setlocal enableextensions disabledelayedexpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\target"
set "flags=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC"

call :find_java || exit /b 2
if /i "%~1"=="test" goto tests
call :is_built || call :build || exit /b 2

rem A scenario, a folder, or nothing at all opens the window; the window needs no more than the quick compiler.
if "%~1"=="" set "flags=%flags% -XX:TieredStopAtLevel=1 -Xms160m -XX:NewSize=24m -XX:MetaspaceSize=96m"
if /i "%~x1"==".yaml" set "flags=%flags% -XX:TieredStopAtLevel=1 -Xms160m -XX:NewSize=24m -XX:MetaspaceSize=96m"
if exist "%target%\homing.jsa" set flags=%flags% "-XX:SharedArchiveFile=%target%\homing.jsa"
"%java_home%\bin\java.exe" %flags% "-Dhoming.home=%home%" -jar "%target%\homing.jar" %*
exit /b %errorlevel%

:tests
call "%home%\mvnw.cmd" -B -ntp -f "%home%\pom.xml" verify || exit /b 1
"%java_home%\bin\java.exe" %flags% -jar "%target%\homing.jar" check "%home%\scenarios" || exit /b 1
exit /b 0

rem The JDK asked for, else the one on the path.
:find_java
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javac.exe" set "java_home=%JAVA_HOME%" & goto java_version
for %%j in (javac.exe) do set "found=%%~dp$PATH:j"
if not defined found goto no_java
for %%j in ("%found%..") do set "java_home=%%~fj"
set "JAVA_HOME=%java_home%"
:java_version
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%java_home%\release"') do set "version=%%~v"
set "version=%version:"=%"
if %version% geq 17 exit /b 0
:no_java
echo homing: no JDK of version 17 or newer was found. This installs one: 1>&2
echo     winget install --exact --id EclipseAdoptium.Temurin.21.JDK 1>&2
exit /b 2

rem The last build left a copy of what it was made from: robocopy answers 0 where nothing differs.
:is_built
if not exist "%target%\homing.jar" exit /b 1
robocopy "%home%" "%target%\built" pom.xml /l >nul || exit /b 1
robocopy "%home%\src\main" "%target%\built\main" /mir /l >nul || exit /b 1
robocopy "%home%\assets" "%target%\built\assets" /mir /l >nul || exit /b 1
exit /b 0

:build
echo homing: building the program; the first time this takes a minute 1>&2
call "%home%\mvnw.cmd" -B -q -Pquick -DskipTests -f "%home%\pom.xml" package 1>&2 || exit /b 1
robocopy "%home%" "%target%\built" pom.xml >nul
robocopy "%home%\src\main" "%target%\built\main" /mir >nul
robocopy "%home%\assets" "%target%\built\assets" /mir >nul
echo homing: preparing quick starts 1>&2
del /q "%target%\homing.jsa" 2>nul
set "scenario=%home%\scenarios\kb175396-bound.yaml"
call :rehearse commands trace "%scenario%"
call :rehearse window "%scenario%"
copy /b "%target%\classes-commands.list"+"%target%\classes-window.list" "%target%\classes.list" >nul
"%java_home%\bin\java.exe" -Xshare:dump -XX:+UseG1GC -Xlog:disable "-XX:SharedClassListFile=%target%\classes.list" "-XX:SharedArchiveFile=%target%\homing.jsa" -cp "%target%\homing.jar" >nul 2>&1
exit /b 0

rem A run that writes down which classes it needed. A window closes by itself then.
:rehearse
"%java_home%\bin\java.exe" %flags% "-XX:DumpLoadedClassList=%target%\classes-%1.list" "-Dhoming.home=%home%" -Dhoming.rehearsal=true -jar "%target%\homing.jar" %2 %3 >nul 2>&1 <nul
exit /b 0
