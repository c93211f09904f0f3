@echo off
rem Opens the Polish interview in a window that stays open. An application dropped on this file is gone on with.
chcp 65001 >nul
title Uczący się budżet obywatelski
cd /d "%~dp0"
if exist cert.exe goto found
echo Proszę najpierw rozpakować cały plik ZIP (prawy przycisk myszy, „Wyodrębnij wszystkie”), a potem kliknąć
echo „Zacznij tutaj” w folderze, który powstanie.
goto end
:found
cert.exe assess --lang pl %*
:end
echo.
echo Aby zamknąć okno, proszę nacisnąć dowolny klawisz.
pause >nul
