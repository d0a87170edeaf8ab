param([switch]$Apply)
# exmedic: values
$BackupFolder = 'C:\ExMedicBackup\sample'
$ExchangeVersion = '2016'
$Database = 'DB01'
# exmedic: end of values
$file = $BackupFolder + '\sample.xml'
try {
    $book = Get-OfflineAddressBook -Identity 'Book' -ErrorAction Stop
    $database = Get-MailboxDatabase -Identity $Database -ErrorAction Stop
    $done = ([string]$book.ShadowMailboxDistributionEnabled -eq 'False' -and [string]$database.OfflineAddressBook -ne '')
    if (-not $done) { Write-Output 'RESULT: FAIL'; exit 1 }
    Write-Output 'RESULT: PASS'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
