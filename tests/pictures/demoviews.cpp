#include "tests/pictures/demoviews.h"

namespace ExMedic::DemoViews {

namespace {

QString t(bool german, const char *english, const char *deutsch) { return QString::fromUtf8(german ? deutsch : english); }

} // namespace

FrameView frame(bool g)
{
    using State = PathNodeView::State;
    FrameView v;
    v.open = true;
    v.title = t(g, "The address book does not download", "Das Adressbuch wird nicht heruntergeladen");
    v.customer = QStringLiteral("Contoso AG");
    v.saved = t(g, "saved 12:04 ✓", "gespeichert 12:04 ✓");
    v.path = {{QStringLiteral("a"), t(g, "Who is hit", "Wer betroffen ist"), State::Done, 0},
              {QStringLiteral("b"), t(g, "Address books", "Adressbücher"), State::Done, 0},
              {QStringLiteral("c"), t(g, "Which address book", "Welches Adressbuch"), State::Reopened, 0},
              {QStringLiteral("d"), t(g, "Door without an account", "Zugang ohne Konto"), State::Done, 0},
              {QStringLiteral("e"), t(g, "Certificate of each server", "Zertifikat jedes Servers"), State::Skipped, 1},
              {QStringLiteral("f"), t(g, "Files on each server", "Dateien auf jedem Server"), State::Current, 0},
              {{}, QStringLiteral("…"), State::Ahead, 0}};
    v.facts = {{QStringLiteral("oab.file.status[EX02,72189f79-5d2e-4b1f-9a57-0c7a5be5d6a1]"), t(g, "Answer for oab.xml with an account (EX02)", "Antwort für oab.xml mit Konto (EX02)"), QStringLiteral("404"), t(g, "measured, 12:04", "gemessen, 12:04"), {}, QStringLiteral("x"), true, false},
               {QStringLiteral("oab.file.status[EX01,72189f79]"), t(g, "Answer for oab.xml with an account (EX01)", "Antwort für oab.xml mit Konto (EX01)"), QStringLiteral("200"), t(g, "measured, 12:04", "gemessen, 12:04"), {}, QStringLiteral("x"), true, false},
               {QStringLiteral("affected.oab"), t(g, "Address book that Outlook asks for", "Adressbuch, das Outlook anfordert"), QStringLiteral("Default Offline Address Book"), t(g, "you, 12:02", "Sie, 12:02"), {}, {}, true, true},
               {QStringLiteral("scope.who"), t(g, "Who is hit", "Wer betroffen ist"), t(g, "Many users", "Viele Benutzer"), t(g, "you, 12:01", "Sie, 12:01"), {}, {}, true, false},
               {QStringLiteral("oab.code"), t(g, "Error code", "Fehlercode"), t(g, "not known", "nicht bekannt"), t(g, "you, 12:01", "Sie, 12:01"), {}, {}, false, false}};
    v.suspects = {{QStringLiteral("oab.distribution_2010"), t(g, "EX02 does not hold the address book Default Offline Address Book", "EX02 hat das Adressbuch Default Offline Address Book nicht"), {t(g, "File distribution service (output of a command)", "Dateiverteilungsdienst (Ausgabe eines Befehls)")}},
                  {QStringLiteral("oab.permissions_redirect"), t(g, "The web server on EX02 sends requests for /OAB astray", "Der Webserver auf EX02 leitet Anfragen an /OAB fehl"), {t(g, "IIS log line for /OAB (a question)", "IIS-Protokollzeile für /OAB (eine Frage)")}}};
    return v;
}

StartView start(bool g)
{
    StartView v;
    v.families = {{QStringLiteral("oab-download"), t(g, "The address book does not download", "Das Adressbuch wird nicht heruntergeladen"), t(g, "Finds out at which of four stations the offline address book stops: assignment, generation, distribution or download.", "Findet heraus, an welcher von vier Stationen das Offlineadressbuch stehen bleibt: Zuweisung, Generierung, Verteilung oder Download.")},
                  {QStringLiteral("certificate"), t(g, "The certificate is not trusted", "Dem Zertifikat wird nicht vertraut"), t(g, "Looks at the certificate chain of every server and of the name that clients use.", "Prüft die Zertifikatkette jedes Servers und des Namens, den die Clients verwenden.")}};
    v.recent = {{QStringLiteral("a.exmedic"), t(g, "The address book does not download", "Das Adressbuch wird nicht heruntergeladen"), QStringLiteral("Contoso AG · 2026-03-02")}};
    return v;
}

QList<SymptomView> matches(bool g)
{
    return {{QStringLiteral("oab-download"), QStringLiteral("http-code"), t(g, "A BITS code with an HTTP status", "Ein BITS-Code mit HTTP-Status"), t(g, "The address book does not download", "Das Adressbuch wird nicht heruntergeladen"), {QStringLiteral("0x80190194"), QStringLiteral("OAB Download Failed")}, true},
            {QStringLiteral("certificate"), QStringLiteral("warning"), t(g, "Outlook shows a security alert", "Outlook zeigt einen Sicherheitshinweis"), t(g, "The certificate is not trusted", "Dem Zertifikat wird nicht vertraut"), {QStringLiteral("Outlook")}, false}};
}

AskView askWho(bool g)
{
    AskView v;
    v.path = QStringLiteral("oab-download/who");
    v.key = QStringLiteral("scope.who");
    v.question = t(g, "Who is hit?", "Wer ist betroffen?");
    v.why = t(g, "One PC points to the PC. Many users point to a server.", "Ein einzelner PC deutet auf den PC. Viele Benutzer deuten auf einen Server.");
    v.how = t(g, "Let the same user try on a second PC, and another user on the same PC.", "Lassen Sie denselben Benutzer an einem zweiten PC testen und einen anderen Benutzer an demselben PC.");
    v.choices = {{QStringLiteral("one_pc"), t(g, "One PC", "Ein PC"), t(g, "The fault sits on that PC: queue, proxy or profile.", "Der Fehler sitzt auf diesem PC: Warteschlange, Proxy oder Profil.")},
                 {QStringLiteral("one_user"), t(g, "One user, on every PC", "Ein Benutzer, an jedem PC"), t(g, "Which address book belongs to the mailbox comes first.", "Zuerst ist zu klären, welches Adressbuch zum Postfach gehört.")},
                 {QStringLiteral("many"), t(g, "Many users", "Viele Benutzer"), t(g, "A server, the load balancer or the certificate.", "Ein Server, der Lastenausgleich oder das Zertifikat.")}};
    v.chosen = {QStringLiteral("many")};
    v.simulated = t(g, "Many users", "Viele Benutzer");
    v.simulatedIds = {QStringLiteral("many")};
    v.demo = true;
    v.terms = {{QStringLiteral("Proxy"), t(g, "A program that fetches web pages for others.", "Ein Programm, das Webseiten für andere abruft.")}};
    return v;
}

AskView askBook(bool g)
{
    AskView v;
    v.path = QStringLiteral("oab-download/which");
    v.key = QStringLiteral("affected.oab");
    v.question = t(g, "Which address book does the affected user's Outlook ask for?", "Welches Adressbuch fordert Outlook beim betroffenen Benutzer an?");
    v.why = t(g, "Each address book has its own folder, named by its GUID. Another one may be healthy.", "Jedes Adressbuch hat einen eigenen Ordner mit seiner GUID als Namen. Ein anderes kann in Ordnung sein.");
    v.how = t(g, "Outlook: hold Ctrl, right-click the icon in the notification area, 'Test E-mail AutoConfiguration', tab 'Results', line 'OAB URL'.", "Outlook: STRG halten, Rechtsklick auf das Symbol im Infobereich, „E-Mail-AutoKonfiguration testen“, Registerkarte „Ergebnisse“, Zeile „OAB-URL“.");
    v.choices = {{QStringLiteral("72189f79"), QStringLiteral("Default Offline Address Book"), QStringLiteral("72189f79-5d2e-4b1f-9a57-0c7a5be5d6a1")}};
    v.listIsOpen = true;
    v.example = QStringLiteral("72189f79-5d2e-4b1f-9a57-0c7a5be5d6a1");
    CommandView c;
    c.collector = QStringLiteral("oab-list");
    c.title = t(g, "The offline address books", "Die Offlineadressbücher");
    c.where = t(g, "In the Exchange Management Shell on any Exchange server. It only reads.", "In der Exchange-Verwaltungsshell auf einem beliebigen Exchange-Server. Der Befehl liest nur.");
    c.command = QStringLiteral("Get-OfflineAddressBook | Format-List Name,Guid,IsDefault,ExchangeVersion,AddressLists,GeneratingMailbox,Server,VirtualDirectories,GlobalWebDistributionEnabled,ShadowMailboxDistributionEnabled,PublicFolderDistributionEnabled,LastTouchedTime");
    v.commands = {c};
    v.demo = true;
    return v;
}

CollectView collect(bool g)
{
    CollectView v;
    v.path = QStringLiteral("oab-download/books");
    v.title = t(g, "Address books", "Adressbücher");
    v.text = t(g, "Lists the address books with their settings.", "Listet die Adressbücher mit ihren Einstellungen auf.");
    v.commands = askBook(g).commands;
    CommandView c;
    c.collector = QStringLiteral("fds-service");
    c.about = QStringLiteral("EX02");
    c.title = t(g, "The file distribution service of EX02", "Der Dateiverteilungsdienst von EX02");
    c.where = t(g, "In Windows PowerShell, run as administrator, on EX02. It only reads.", "In Windows PowerShell als Administrator auf EX02. Der Befehl liest nur.");
    c.prepare = QStringLiteral("Import-Module WebAdministration");
    c.command = QStringLiteral("Get-Service -ComputerName 'EX02' -Name MSExchangeFDS | Format-List Name,Status");
    v.commands.append(c);
    v.done = {QStringLiteral("oab-list/")};
    v.demo = true;
    return v;
}

ReadView read(bool g)
{
    return {true, t(g, "1 address book, 11 properties read", "1 Adressbuch, 11 Eigenschaften gelesen"),
            {{t(g, "Distribution list", "Verteilungsliste"), QStringLiteral("EX01")}, {t(g, "Last generation", "Letzte Generierung"), QStringLiteral("2026-03-02 05:00")}},
            {QStringLiteral("PSComputerName")}};
}

ProbeView probeReady(bool g)
{
    ProbeView v;
    v.path = QStringLiteral("oab-download/files");
    v.title = t(g, "Files on each server", "Dateien auf jedem Server");
    v.text = t(g, "Asks every server for oab.xml with an account, and for the files that it lists.", "Fragt jeden Server mit einem Konto nach oab.xml und nach den Dateien, die darin stehen.");
    v.fields = {{QStringLiteral("namespace"), t(g, "Name in the Outlook profile", "Name im Outlook-Profil"), QStringLiteral("mail.contoso.test"), {}, {}, false},
                {QStringLiteral("server.address[EX01]"), t(g, "Address of the server (EX01)", "Adresse des Servers (EX01)"), QStringLiteral("127.0.0.1:40411"), {}, {}, false},
                {QStringLiteral("server.address[EX02]"), t(g, "Address of the server (EX02)", "Adresse des Servers (EX02)"), {}, QStringLiteral("192.0.2.12:443"), t(g, "Without it EX02 can't be measured.", "Ohne sie kann EX02 nicht gemessen werden."), true}};
    v.wantsAccount = true;
    v.rows = {{QStringLiteral("EX01"), QStringLiteral("127.0.0.1:40411"), Mark::Waiting, {}, {}, -1, {}, {}, {}},
              {QStringLiteral("EX02"), QStringLiteral("127.0.0.1:40412"), Mark::Waiting, {}, {}, -1, {}, {}, {}}};
    return v;
}

ProbeView probeRunning(bool g)
{
    ProbeView v = probeReady(g);
    v.state = ProbeView::State::Running;
    v.account = QStringLiteral("CONTOSO\\anna");
    v.rows[0] = {QStringLiteral("EX01"), {}, Mark::Healthy, t(g, "healthy", "in Ordnung"), t(g, "oab.xml and all 4 files are there.", "oab.xml und alle 4 Dateien sind da."), 41, QStringLiteral("EX01"), {}, QStringLiteral("x")};
    v.rows[1].mark = Mark::Running;
    v.rows[1].sentence = t(g, "Signing in", "Anmeldung läuft");
    v.done = 1;
    v.secondsLeft = 14;
    return v;
}

ProbeView probeDone(bool g)
{
    ProbeView v = probeRunning(g);
    v.state = ProbeView::State::Done;
    v.rows[1] = {QStringLiteral("EX02"), {}, Mark::Fault, QStringLiteral("HTTP 404"), t(g, "oab.xml is not on this server. EX01 holds it.", "oab.xml ist nicht auf diesem Server. EX01 hat die Datei."), 38, QStringLiteral("EX02"), {}, QStringLiteral("x")};
    v.rows.append({QStringLiteral("EX03"), {}, Mark::NotMeasured, {}, t(g, "No answer within 15 s. A firewall may drop the connection.", "Keine Antwort innerhalb von 15 s. Eine Firewall verwirft vielleicht die Verbindung."), 15000, {}, {}, QStringLiteral("x")});
    v.done = 3;
    v.hasMatrix = true;
    v.hasChain = true;
    return v;
}

MatrixView matrix(bool g)
{
    MatrixView v;
    v.checks = {t(g, "Certificate", "Zertifikat"), t(g, "Door without an account", "Zugang ohne Konto"), t(g, "Files", "Dateien"), t(g, "Health", "Zustand")};
    const CellView ok{Mark::Healthy, t(g, "trusted", "vertrauenswürdig"), QStringLiteral("x")};
    const CellView door{Mark::Healthy, QStringLiteral("HTTP 401"), QStringLiteral("x")};
    const CellView file{Mark::Healthy, QStringLiteral("HTTP 200"), QStringLiteral("x")};
    const CellView lost{Mark::Fault, QStringLiteral("HTTP 404"), QStringLiteral("x")};
    const CellView none{Mark::NotMeasured, t(g, "not measured", "nicht gemessen"), {}};
    v.rows = {{QStringLiteral("EX01"), QStringLiteral("2010 · 127.0.0.1:40411"), {ok, door, file, none}, {}},
              {QStringLiteral("EX02"), QStringLiteral("2010 · 127.0.0.1:40412"), {ok, door, lost, none}, t(g, "EX02 answers 404 for the files; EX01 answers 200.", "EX02 antwortet für die Dateien mit 404, EX01 mit 200.")},
              {QStringLiteral("mail.contoso.test"), t(g, "load balancer", "Lastenausgleich"), {ok, door, file, none}, {}}};
    return v;
}

ChainView chain(bool g)
{
    ChainView v;
    v.target = QStringLiteral("EX02");
    v.targets = {QStringLiteral("EX01"), QStringLiteral("EX02")};
    v.mark = Mark::Fault;
    v.verdict = t(g, "not trusted: the intermediate certificate is missing", "nicht vertrauenswürdig: Das Zwischenzertifikat fehlt");
    v.certificates = {{QStringLiteral("CN=mail.contoso.test"), QStringLiteral("CN=Contoso Issuing CA"), QStringLiteral("2027-02-01"), QStringLiteral("RSA 2048"), CertificateView::Origin::Sent, Mark::Healthy, {}, t(g, "The server does not send the next certificate", "Der Server sendet das nächste Zertifikat nicht"), QStringLiteral("-----BEGIN CERTIFICATE-----")},
                      {QStringLiteral("CN=Contoso Issuing CA"), QStringLiteral("CN=Contoso Root CA"), {}, {}, CertificateView::Origin::Missing, Mark::Fault, {}, {}, {}},
                      {QStringLiteral("CN=Contoso Root CA"), QStringLiteral("CN=Contoso Root CA"), QStringLiteral("2036-03-02"), QStringLiteral("RSA 4096"), CertificateView::Origin::Found, Mark::Healthy, {}, {}, {}}};
    return v;
}

CauseView cause(bool g)
{
    CauseView v;
    v.cause = QStringLiteral("oab.distribution_2010");
    v.title = t(g, "EX02 does not hold the address book Default Offline Address Book", "EX02 hat das Adressbuch Default Offline Address Book nicht");
    v.manager = t(g, "One of the mail servers never got the address book. Users whose download reaches that server fail.", "Einer der Mailserver hat das Adressbuch nie erhalten. Bei Benutzern, deren Download auf diesem Server landet, schlägt er fehl.");
    v.what = t(g, "Exchange 2010 copies the files to every Client Access server in the distribution list. This server is not in the list, or its copy service does not run.", "Exchange 2010 kopiert die Dateien auf jeden Clientzugriffsserver der Verteilungsliste. Dieser Server steht nicht in der Liste, oder sein Kopierdienst läuft nicht.");
    v.risk = t(g, "Downloads fail at random, depending on which server the load balancer picks.", "Downloads schlagen zufällig fehl, je nachdem, welchen Server der Lastenausgleich wählt.");
    v.affected = {QStringLiteral("EX02, Default Offline Address Book")};
    v.proof = {{t(g, "Answer for oab.xml with an account (EX02)", "Antwort für oab.xml mit Konto (EX02)"), QStringLiteral("404"), t(g, "measured, 12:04", "gemessen, 12:04"), QStringLiteral("x")},
               {t(g, "Answer for oab.xml with an account (EX01)", "Antwort für oab.xml mit Konto (EX01)"), QStringLiteral("200"), t(g, "measured, 12:04", "gemessen, 12:04"), QStringLiteral("x")},
               {t(g, "Distribution list", "Verteilungsliste"), QStringLiteral("EX01"), t(g, "pasted output, 12:03", "eingefügte Ausgabe, 12:03"), QStringLiteral("x")}};
    v.excluded = {{t(g, "The web server on EX02 sends requests for /OAB astray", "Der Webserver auf EX02 leitet Anfragen an /OAB fehl"), t(g, "IIS log line: 404 0", "IIS-Protokollzeile: 404 0")}};
    v.owner = t(g, "Exchange administration", "Exchange-Administration");
    v.certainty = t(g, "Proven here. The behaviour is documented.", "Hier bewiesen. Das Verhalten ist dokumentiert.");
    v.sources = {QStringLiteral("technet.microsoft.com ff980837: FDS event 1021")};
    v.prevention = t(g, "After adding a Client Access server, add it to the distribution list of every address book.", "Nehmen Sie jeden neuen Clientzugriffsserver in die Verteilungsliste jedes Adressbuchs auf.");
    return v;
}

FixView fix(bool g)
{
    FixView v;
    v.plan = QStringLiteral("oab-distribution-2010");
    v.title = t(g, "Bring Default Offline Address Book to EX02", "Default Offline Address Book auf EX02 bringen");
    v.summary = t(g, "EX02 becomes a distribution point and copies the files at once.", "EX02 wird Verteilungspunkt und kopiert die Dateien sofort.");
    v.risk = t(g, "Small. The list is extended, nothing is removed; the copy service restarts on one server.", "Gering. Die Liste wird erweitert, nichts wird entfernt; der Kopierdienst startet auf einem Server neu.");
    v.ways = {{QStringLiteral("add"), t(g, "Add EX02 to the distribution list", "EX02 in die Verteilungsliste aufnehmen"), true, {}, {}},
              {QStringLiteral("copy"), t(g, "Only start the copy service and copy", "Nur den Kopierdienst starten und kopieren"), false, t(g, "Does not fit what was measured here.", "Passt nicht zu dem, was hier gemessen wurde."), {}}};
    v.way = QStringLiteral("add");
    v.relief = {{PlanStepView::Kind::Manual, t(g, "Take EX02 out of the load balancer's pool for /OAB until the files are there.", "Nehmen Sie EX02 für /OAB aus dem Pool des Lastenausgleichs, bis die Dateien da sind."), t(g, "at the load balancer", "am Lastenausgleich"), t(g, "nobody", "niemand"), QStringLiteral("5 min"), t(g, "Put EX02 back into the pool.", "Nehmen Sie EX02 wieder in den Pool auf."), {}}};
    v.steps = {{PlanStepView::Kind::Script, t(g, "Adds a server to the distribution list of an address book", "Nimmt einen Server in die Verteilungsliste eines Adressbuchs auf"), QStringLiteral("Exchange Management Shell"), t(g, "nobody", "niemand"), QStringLiteral("1 min"), t(g, "The undo script puts back what the backup holds.", "Das Rückweg-Skript stellt wieder her, was die Sicherung enthält."), {0}},
               {PlanStepView::Kind::Wait, t(g, "Wait until Active Directory has replicated to the site of EX02.", "Warten Sie, bis Active Directory an den Standort von EX02 repliziert hat."), {}, {}, QStringLiteral("15 min"), {}, {}},
               {PlanStepView::Kind::Script, t(g, "Starts the copy service and copies the address book", "Startet den Kopierdienst und kopiert das Adressbuch"), t(g, "on the server (EX02)", "auf dem Server (EX02)"), t(g, "nobody", "niemand"), QStringLiteral("5 min"), {}, {2}}};
    const QString script = QStringLiteral("<#\n  Adds a server to the distribution list.\n#>\nparam([switch]$Apply)\n\n# values of this case\n$OabName = 'Default Offline Address Book'\n$Servers = @('EX01','EX02')\n$Count = 2\n\n$book = Get-OfflineAddressBook -Identity $OabName -ErrorAction Stop\nif (-not $Apply) {\n    Write-Output \"Would set: $($book.Name)\"\n    return\n}\nforeach ($server in $Servers) {\n    Set-OfflineAddressBook -Identity $book.Identity -VirtualDirectories $Servers -Confirm:$false\n}\n");
    v.files = {{QStringLiteral("backup"), t(g, "Back up", "Sichern"), QStringLiteral("10-backup-oab-vdirs.ps1"), QStringLiteral("Exchange Management Shell"), script, QStringLiteral("ab12")},
               {QStringLiteral("fix"), t(g, "Repair", "Reparieren"), QStringLiteral("20-fix-oab-vdirs.ps1"), QStringLiteral("Exchange Management Shell"), script, QStringLiteral("ab12")},
               {QStringLiteral("verify"), t(g, "Check", "Prüfen"), QStringLiteral("30-verify-oab-vdirs.ps1"), QStringLiteral("Exchange Management Shell"), script, QStringLiteral("ab12")},
               {QStringLiteral("undo"), t(g, "Way back", "Rückweg"), QStringLiteral("90-undo-oab-vdirs.ps1"), QStringLiteral("Exchange Management Shell"), script, QStringLiteral("ab12")}};
    v.verify = {t(g, "Probe oab.xml on EX02 with an account: it must answer 200.", "Fragen Sie oab.xml auf EX02 mit einem Konto ab: Die Antwort muss 200 sein.")};
    v.backOut = t(g, "Run the undo scripts in reverse order; they put back the saved list.", "Führen Sie die Rückweg-Skripts in umgekehrter Reihenfolge aus; sie stellen die gesicherte Liste wieder her.");
    v.test = t(g, "Download the address book in Outlook on one PC whose traffic goes to EX02.", "Laden Sie das Adressbuch in Outlook auf einem PC herunter, dessen Verkehr zu EX02 geht.");
    return v;
}

ReportView report(bool g)
{
    ReportView v;
    v.fields = {{QStringLiteral("customer"), t(g, "Customer", "Kunde"), {}, QStringLiteral("Contoso AG"), true, false},
                {QStringLiteral("author"), t(g, "Author", "Verfasser"), {}, {}, true, false},
                {QStringLiteral("window"), t(g, "Maintenance window", "Wartungsfenster"), {}, {}, true, false},
                {QStringLiteral("approver"), t(g, "Approved by", "Genehmigt von"), {}, {}, false, false}};
    return v;
}

EndView end(bool g, EndView::Kind kind)
{
    EndView v;
    v.kind = kind;
    v.title = kind == EndView::Kind::Healthy ? t(g, "The address book is good", "Das Adressbuch ist in Ordnung")
        : kind == EndView::Kind::Escalate    ? t(g, "This one goes to somebody else", "Das muss jemand anders übernehmen")
                                             : t(g, "The cause is not found yet", "Die Ursache ist noch nicht gefunden");
    v.sentence = t(g, "Every server hands out the files, also through the name that clients use.", "Jeder Server gibt die Dateien aus, auch über den Namen, den die Clients verwenden.");
    for (const ProofView &proof : cause(g).proof)
        v.proof.append(proof);
    if (kind != EndView::Kind::Healthy)
        v.suspects = frame(g).suspects;
    if (kind == EndView::Kind::Unanswered)
        v.next = {t(g, "Go back to a step at the left that was skipped and answer it.", "Gehen Sie links zu einem übersprungenen Schritt zurück und beantworten Sie ihn.")};
    return v;
}

InventoryView inventory(bool g)
{
    InventoryView v;
    v.name = QStringLiteral("mail.contoso.test");
    v.nameAddress = QStringLiteral("127.0.0.1:40410");
    v.servers = {{QStringLiteral("EX01"), QStringLiteral("2010"), QStringLiteral("127.0.0.1:40411")}, {QStringLiteral("EX02"), QStringLiteral("2010"), {}}};
    v.command = collect(g).commands.constFirst();
    v.command.title = t(g, "The Exchange servers of the organization", "Die Exchange-Server der Organisation");
    v.command.command = QStringLiteral("Get-ExchangeServer | Format-List Name,AdminDisplayVersion,ServerRole,Site");
    v.demo = true;
    return v;
}

} // namespace ExMedic::DemoViews
