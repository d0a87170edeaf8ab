namespace ExMedic.PowerShellProof;

/// <summary>Proves PowerShell scripts: reads them, runs them against a double of Exchange, and runs whole plans there and back.</summary>
static class Program
{
    const string Usage = """
        exmedic-powershell check FILE... --version 2010|2013|2016|2019|SE [--catalog DIR]
        exmedic-powershell check-pack FOLDER [--catalog DIR]
        exmedic-powershell self-test
        exmedic-powershell run FILE --state STATE.json [--apply] [--on MACHINE] [--version V] [--out FILE] [--enums text|enum]
                               [--fail-after N [--late]] [--backup DIR] [--transcript FILE]
        exmedic-powershell prove FOLDER... --state STATE.json [--quiet] [--fixed FILE] [--undone FILE]
        exmedic-powershell literals [FILE] [--seed S] [--count N]
        """;

    static int Main(string[] arguments)
    {
        try
        {
            var rest = arguments.Skip(1);
            switch (arguments.FirstOrDefault())
            {
                case "check": return CheckVerb.Run(new Options(rest));
                case "check-pack": return CheckPackVerb.Run(new Options(rest));
                case "self-test": return SelfTest.Run();
                case "run": return RunVerb.Run(new Options(rest, "apply", "late"));
                case "prove": return ProveVerb.Run(new Options(rest, "quiet"));
                case "literals": return LiteralsVerb.Run(new Options(rest));
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }
        catch (Exception error) when (error is ArgumentException or IOException or FormatException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }

    public static string CatalogueFolder(Options options) => options.Text("catalog") ?? Path.Combine(AppContext.BaseDirectory, "catalogue");
}
