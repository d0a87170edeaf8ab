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
    if ($done) { Write-Output 'Nothing to do.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only.'; exit 0 }
    if (-not (Test-Path -LiteralPath $file)) { throw 'There is no backup.' }
    Set-OfflineAddressBook -Identity 'Book' -ShadowMailboxDistributionEnabled $false -ErrorAction Stop
    Set-MailboxDatabase -Identity $Database -OfflineAddressBook 'Book' -ErrorAction Stop
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
