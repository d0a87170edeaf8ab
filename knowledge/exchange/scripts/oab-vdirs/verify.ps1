# Adds servers to the distribution list of an address book: check afterwards
#
# What:    Reads the distribution list and looks for each server.
# Where:   the Exchange Management Shell, started with 'Run as administrator' on an Exchange 2010 server
# Account: member of Organization Management
# Changes: nothing
# Risk:    none
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
# exmedic: functions Get-Result

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = @($oab.VirtualDirectories | Where-Object { $_ } | ForEach-Object { ([string]$_ -split '\\')[0] })
    $states = @()
    foreach ($server in @($Servers)) {
        $state = 'FAIL'
        if ($now -contains $server -or [string]$oab.GlobalWebDistributionEnabled -eq 'True') { $state = 'PASS' }
        $states += $state
        Write-Output ($state + '  ' + $server + ' hands out ' + $OabName)
    }
    $result = Get-Result $states
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
