# Puts the component OabProxy back into service
#
# What:    Sets the component OabProxy of one server to Active, in the name of whoever took it out.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the state of OabProxy on this one server
# Risk:    small. Where ServerWideOffline is inactive the server is in maintenance on purpose: the script refuses.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'inactive'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $component = Get-ServerComponentState -Identity $Server -Component OabProxy -ErrorAction Stop
    $now = [string]$component.State
    $whole = Get-ServerComponentState -Identity $Server -Component ServerWideOffline -ErrorAction Stop
    # the one who took it out must put it back; without a record it was the health service
    $requesters = @(@($component.LocalStates) + @($component.RemoteStates) | Where-Object { $_ } | Where-Object { [string]$_.State -ne 'Active' } | ForEach-Object { [string]$_.Requester } | Where-Object { $_ } | Select-Object -Unique)
    if ($requesters.Count -eq 0) { $requesters = @('HealthAPI') }
    $command = (@($requesters | ForEach-Object { 'Set-ServerComponentState -Identity ' + (Get-Quoted $Server) + ' -Component OabProxy -Requester ' + (Get-Quoted $_) + ' -State Active' }) -join '; ')
    Show-Change ('OabProxy on ' + $Server) 'State' $now $OldState 'Active' $command
    $decision = Get-Decision $now $OldState 'Active'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the component is active.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if ([string]$whole.State -ne 'Active') { throw ('The whole server is ' + [string]$whole.State + ': it is in maintenance. End the maintenance instead.') }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-component' $Server
    foreach ($requester in $requesters) {
        Set-ServerComponentState -Identity $Server -Component OabProxy -Requester $requester -State Active -ErrorAction Stop
    }
    $after = [string](Get-ServerComponentState -Identity $Server -Component OabProxy -ErrorAction Stop).State
    if ($after -ne 'Active') { throw ('The component is still ' + $after + ': somebody else holds it. See who: (Get-ServerComponentState -Identity ' + $Server + ' -Component OabProxy).LocalStates') }
    Write-Output 'Done.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
