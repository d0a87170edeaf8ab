# Switches Windows authentication of /OAB on: backup
#
# What:    Saves the setting.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
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
$OldWindowsAuthentication = $false
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup

try {
    $identity = $Server + '\OAB (Default Web Site)'
    $directory = Get-OabVirtualDirectory -Identity $identity -ErrorAction Stop
    $now = [string]$directory.WindowsAuthentication
    if ($now -ne 'True' -and $now -ne 'False') { throw ('Windows authentication of ' + $identity + ' can not be read.') }
    Save-Backup 'oab-auth' $Server @{ Identity = $identity; WindowsAuthentication = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
