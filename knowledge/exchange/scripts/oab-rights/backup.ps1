# Lets signed-in users read web.config of the address book folder: backup
#
# What:    Saves the rights on the file.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'unreadable'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup, Assert-Machine, Get-ExchangeFolder, Test-ReadRight

try {
    Assert-Machine $Server
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB'
    $file = $folder + '\web.config'
    if (-not (Test-Path -LiteralPath $file)) { throw ('There is no file ' + $file) }
    $sddl = [string](Get-Acl -Path $file).Sddl
    if ($sddl -eq '') { throw ('The rights of ' + $file + ' can not be read.') }
    $now = 'unreadable'
    if (Test-ReadRight $sddl) { $now = 'readable' }
    $acl = ($BackupFolder + '\oab-rights-' + ($Server -replace '[^A-Za-z0-9.-]', '_') + '.acl')
    if (Test-Path -LiteralPath $acl) { throw ('There is already a backup of this case: ' + $acl + '. It is kept; nothing was saved.') }
    if (-not (Test-Path -LiteralPath $BackupFolder)) { New-Item -ItemType Directory -Path $BackupFolder -Force | Out-Null }
    icacls.exe $file /save $acl | Out-Null
    if ($LASTEXITCODE -ne 0) { throw ('icacls could not save the rights of ' + $file) }
    Save-Backup 'oab-rights' $Server @{ File = $file; Sddl = $sddl; Acl = $acl }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
