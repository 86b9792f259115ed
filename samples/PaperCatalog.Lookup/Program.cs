using System.Text;
using PaperCatalog.Lookup;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return LookupCommand.Run(args, Console.Out, Console.Error);
