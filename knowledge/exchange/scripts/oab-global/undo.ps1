# Lets every front end hand out an address book: way back
#
# What:    Switches global distribution off and puts the saved list back.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: GlobalWebDistributionEnabled and VirtualDirectories of this one address book
# Risk:    small. Users notice nothing; the new address reaches Outlook with the next Autodiscover answer.
# Without -Apply it only shows what would happen.
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
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'oab-global' $OabGuid
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $listed = @($oab.VirtualDirectories | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $oldGlobal = [string]$saved['Global']
    $oldList = @($saved['VirtualDirectories'] | Where-Object { $_ } | ForEach-Object { [string]$_ })
    if ($oldGlobal -ne 'True' -and $oldGlobal -ne 'False') { throw ('The backup holds no readable value of GlobalWebDistributionEnabled: ' + $oldGlobal) }
    $now = [string]$oab.GlobalWebDistributionEnabled
    $first = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -GlobalWebDistributionEnabled $' + $oldGlobal.ToLower()
    $second = 'Set-OfflineAddressBook -Identity ' + (Get-Quoted $OabGuid) + ' -VirtualDirectories ' + (Get-Quoted $oldList)
    Show-Undo $OabName 'GlobalWebDistributionEnabled' $now $oldGlobal $first
    Show-Undo $OabName 'VirtualDirectories' $listed $oldList $second
    if ((Test-Same $now $oldGlobal) -and (Test-Same $listed $oldList)) { Write-Output 'Nothing to do: the saved values are there.'; exit 0 }
    $gone = ''
    foreach ($directory in $oldList) {
        try { $null = Get-OabVirtualDirectory -Identity $directory -ADPropertiesOnly -ErrorAction Stop }
        catch { $gone = 'The saved list names a directory that no longer exists, so it can not be set again: ' + $directory }
    }
    if ($gone -ne '') { Write-Output ('Note: ' + $gone) }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($gone -ne '') { throw $gone }
    # Exchange refuses a list while global distribution is on, so the switch comes first
    if (-not (Test-Same $now $oldGlobal)) { Set-OfflineAddressBook -Identity $OabGuid -GlobalWebDistributionEnabled ($oldGlobal -eq 'True') -ErrorAction Stop }
    if ($oldList.Count -gt 0) { Set-OfflineAddressBook -Identity $OabGuid -VirtualDirectories $oldList -ErrorAction Stop }
    elseif ($listed.Count -gt 0) { Set-OfflineAddressBook -Identity $OabGuid -VirtualDirectories $null -ErrorAction Stop }
    Write-Output 'Done: the saved values are back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
