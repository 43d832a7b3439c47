package onrecord.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept-alive connection to a server on this machine; costs next to nothing beside the server. */
final class Client implements AutoCloseable {

    /** @param retryAfter whether the answer tells when to come back */
    record Answer(int status, boolean retryAfter, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;

    Client(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    static byte[] request(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Accept: application/graphql-response+json, application/json\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return (head + json).getBytes(StandardCharsets.UTF_8);
    }

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = -1;
        boolean retryAfter = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase();
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            retryAfter |= header.startsWith("retry-after:");
            last |= header.equals("connection: close");
        }
        Answer answer = new Answer(status, retryAfter, length >= 0 ? in.readNBytes((int) length) : chunks());
        if (last) {
            socket.close();
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream(), 65_536);
        }
        return answer;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(150_000);
        while (true) {
            int length = Integer.parseInt(line().split(";")[0].strip(), 16);
            body.write(in.readNBytes(length));
            line();
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
