package vn.vanthu;

public class Vanthu {
    public static void main(String[] args) {}
}
