# Puts the component OabProxy back into service: backup
#
# What:    Saves the state and who set it.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'inactive'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup

try {
    $component = Get-ServerComponentState -Identity $Server -Component OabProxy -ErrorAction Stop
    $now = [string]$component.State
    $whole = Get-ServerComponentState -Identity $Server -Component ServerWideOffline -ErrorAction Stop
    # the one who took it out must put it back; without a record it was the health service
    $requesters = @(@($component.LocalStates) + @($component.RemoteStates) | Where-Object { $_ } | Where-Object { [string]$_.State -ne 'Active' } | ForEach-Object { [string]$_.Requester } | Where-Object { $_ } | Select-Object -Unique)
    if ($requesters.Count -eq 0) { $requesters = @('HealthAPI') }
    Save-Backup 'oab-component' $Server @{ State = $now; Requesters = $requesters }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
