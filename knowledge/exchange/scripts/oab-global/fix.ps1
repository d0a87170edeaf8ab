# Lets every front end hand out an address book
#
# What:    Switches global web distribution on and empties the list of servers, in one call.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: GlobalWebDistributionEnabled and VirtualDirectories of this one address book
# Risk:    small. Users notice nothing; the new address reaches Outlook with the next Autodiscover answer.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$OldGlobal = $false
$OldVirtualDirectories = @('EX01')
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $listed = @($oab.VirtualDirectories | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $servers = @($listed | ForEach-Object { ($_ -split '\\')[0] })
    $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -VirtualDirectories $null -GlobalWebDistributionEnabled $true'
    Show-Change $OabName 'GlobalWebDistributionEnabled' ([string]$oab.GlobalWebDistributionEnabled) $OldGlobal 'True' $command
    Show-Change $OabName 'VirtualDirectories' $servers $OldVirtualDirectories $null $command
    $global = Get-Decision ([string]$oab.GlobalWebDistributionEnabled) $OldGlobal 'True'
    $list = Get-Decision $servers $OldVirtualDirectories $null
    if ($global -eq 'done' -and $list -eq 'done') { Write-Output 'Nothing to do: both new values are there.'; exit 0 }
    if ($global -eq 'stop' -or $list -eq 'stop') { throw 'A value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-global' $OabGuid
    Set-OfflineAddressBook -Identity $OabGuid -VirtualDirectories $null -GlobalWebDistributionEnabled $true -ErrorAction Stop
    Write-Output 'Done. Outlook learns the new address with its next Autodiscover answer.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
