# Lets signed-in users read web.config of the address book folder: way back
#
# What:    Restores the saved rights.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the rights on this one file
# Risk:    small. It is the right that the folder has by default.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'unreadable'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Get-BackupFile, Read-Backup, Show-Undo, Assert-Machine, Get-ExchangeFolder, Test-ReadRight

try {
    $saved = Read-Backup 'oab-rights' $Server
    Assert-Machine $Server
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB'
    $file = $folder + '\web.config'
    if (-not (Test-Path -LiteralPath $file)) { throw ('There is no file ' + $file) }
    $sddl = [string](Get-Acl -Path $file).Sddl
    if ($sddl -eq '') { throw ('The rights of ' + $file + ' can not be read.') }
    $now = 'unreadable'
    if (Test-ReadRight $sddl) { $now = 'readable' }
    $old = [string]$saved['Sddl']
    $acl = [string]$saved['Acl']
    if ($acl -eq '' -or -not (Test-Path -LiteralPath $acl)) { throw ('The saved rights are missing: ' + $acl) }
    $command = 'icacls.exe ' + (Get-Quoted $folder) + ' /restore ' + (Get-Quoted $acl)
    Show-Undo $file 'Rights (SDDL)' $sddl $old $command
    if ($sddl -eq $old) { Write-Output 'Nothing to do: the saved rights are there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    # the saved file names web.config without its folder
    icacls.exe $folder /restore $acl | Out-Null
    if ($LASTEXITCODE -ne 0) { throw ('icacls could not restore the rights of ' + $file) }
    Write-Output 'Done: the saved rights are back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
