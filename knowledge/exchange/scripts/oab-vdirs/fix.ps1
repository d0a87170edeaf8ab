# Adds servers to the distribution list of an address book
#
# What:    Adds the servers to VirtualDirectories of one offline address book and keeps those already there.
# Where:   the Exchange Management Shell, started with 'Run as administrator' on an Exchange 2010 server
# Account: member of Organization Management
# Changes: the distribution list of this one address book
# Risk:    small. Nothing is removed. Users notice nothing; the files are copied to the server.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$Servers = @('EX02')
$OldVirtualDirectories = @('EX01')
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    if ([string]$oab.GlobalWebDistributionEnabled -eq 'True') { throw 'Global distribution is on: every server hands the address book out, and no list is allowed.' }
    $listed = @($oab.VirtualDirectories | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $now = @($listed | ForEach-Object { ($_ -split '\\')[0] })
    $absent = @($Servers | Where-Object { $now -notcontains $_ })
    $new = @($listed) + @($absent | ForEach-Object { $_ + '\OAB (Default Web Site)' })
    $command = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -VirtualDirectories ' + (Get-Quoted $new)
    Show-Change $OabName 'VirtualDirectories' $now $OldVirtualDirectories (@($now) + @($absent)) $command
    $decision = Get-Decision $now $OldVirtualDirectories (@($now) + @($absent))
    if ($decision -eq 'done') { Write-Output 'Nothing to do: every server is in the list.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-vdirs' $OabGuid
    Set-OfflineAddressBook -Identity $OabGuid -VirtualDirectories $new -ErrorAction Stop
    Write-Output 'Done. Wait for Active Directory to replicate, then run the copy script on each new server.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
