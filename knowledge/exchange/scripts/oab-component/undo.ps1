# Puts the component OabProxy back into service: way back
#
# What:    Sets the saved state again, in the name of the same requester.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the state of OabProxy on this one server
# Risk:    medium. This server answers 503 to every download again.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'inactive'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'oab-component' $Server
    $component = Get-ServerComponentState -Identity $Server -Component OabProxy -ErrorAction Stop
    $now = [string]$component.State
    $whole = Get-ServerComponentState -Identity $Server -Component ServerWideOffline -ErrorAction Stop
    $old = [string]$saved['State']
    if ($old -eq '') { throw 'The backup holds no state.' }
    $requesters = @($saved['Requesters'] | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $command = (@($requesters | ForEach-Object { 'Set-ServerComponentState -Identity ' + (Get-Quoted $Server) + ' -Component OabProxy -Requester ' + (Get-Quoted $_) + ' -State ' + $old }) -join '; ')
    Show-Undo ('OabProxy on ' + $Server) 'State' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    foreach ($requester in $requesters) {
        Set-ServerComponentState -Identity $Server -Component OabProxy -Requester $requester -State $old -ErrorAction Stop
    }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
